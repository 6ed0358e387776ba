package neraca.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a library's licences from its Maven POM or, where it names none, from its parent's. */
final class Licences {
  /** Licences that let an Apache-2.0 program be handed on with the library inside. */
  private static final Set<String> ALLOWED =
      Set.of(
          "apache-2.0",
          "apache license, version 2.0",
          "apache license 2.0",
          "the apache license, version 2.0",
          "the apache software license, version 2.0",
          "mit license",
          "the mit license",
          "mit",
          "bsd-3-clause",
          "bsd-2-clause",
          "bsd license",
          "bsd 3-clause license",
          "the 3-clause bsd license",
          "bsd licence 3",
          // OpenJFX: the exception lets any program link to it.
          "gplv2+ce",
          "gnu general public license, version 2, with the classpath exception",
          // JMH, tests only.
          "gnu general public license (gpl), version 2, with the classpath exception",
          // TestFX: only tests are linked to it, nothing of it is handed on.
          "european union public licence, version 1.1",
          "eclipse public license v2.0",
          "eclipse public license v. 2.0",
          "eclipse public license - v 2.0");

  private Licences() {}

  static boolean isAllowed(List<String> licences) {
    return licences.stream().anyMatch(name -> ALLOWED.contains(name.strip().toLowerCase()));
  }

  /** The folder of the repository that a POM lies in: its group's folders, name and version up. */
  static Path repositoryOf(Path pom) {
    Element project = parse(pom).getDocumentElement();
    List<Element> own = children(project, "groupId");
    String group =
        own.isEmpty()
            ? text(children(project, "parent").get(0), "groupId")
            : own.get(0).getTextContent().strip();
    Path folder = pom.toAbsolutePath();
    for (int up = group.split("\\.").length + 3; up > 0; up--) {
      folder = java.util.Objects.requireNonNull(folder.getParent());
    }
    return folder;
  }

  /**
   * The licence names of a POM that lies in a local Maven repository.
   *
   * @param repository the repository's folder, where parents are looked up
   */
  static List<String> of(Path pom, Path repository) {
    Element project = parse(pom).getDocumentElement();
    List<String> names = new ArrayList<>();
    for (Element licences : children(project, "licenses")) {
      for (Element licence : children(licences, "license")) {
        children(licence, "name").forEach(name -> names.add(name.getTextContent()));
      }
    }
    List<Element> parent = children(project, "parent");
    if (!names.isEmpty() || parent.isEmpty()) {
      return names;
    }
    String artifact = text(parent.get(0), "artifactId");
    String version = text(parent.get(0), "version");
    Path folder =
        repository
            .resolve(text(parent.get(0), "groupId").replace('.', '/'))
            .resolve(artifact)
            .resolve(version);
    return of(folder.resolve(artifact + "-" + version + ".pom"), repository);
  }

  private static Document parse(Path pom) {
    try (var in = Files.newInputStream(pom)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("cannot read " + pom, e);
    }
  }

  private static String text(Element parent, String name) {
    return children(parent, name).get(0).getTextContent().strip();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
