package neraca.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import neraca.model.result.Chart;
import neraca.text.Language;
import neraca.text.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What was drawn, read out of the SVG file it was written to. */
final class Drawn {
  static final double WIDTH = 900;
  private final Document svg;

  private Drawn(Document svg) {
    this.svg = svg;
  }

  static Drawn of(Chart chart, Language language) {
    try {
      Path file = Files.createTempFile("picture", ".svg");
      PictureFile.write(new Picture(chart, Texts.of(language), 1), WIDTH, file);
      Document read =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
      Files.delete(file);
      return new Drawn(read);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  Element root() {
    return svg.getDocumentElement();
  }

  private Stream<Element> all(String tag) {
    NodeList found = root().getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements.stream();
  }

  List<String> words() {
    return all("text").map(Element::getTextContent).toList();
  }

  /** Where these words begin; x and y of their base line. */
  double[] place(String words) {
    return all("text")
        .filter(e -> e.getTextContent().equals(words))
        .map(e -> new double[] {number(e, "x"), number(e, "y")})
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not among " + words()));
  }

  /** One attribute of every element of a kind, in the order of drawing. */
  List<Double> numbers(String tag, String attribute) {
    return all(tag).map(e -> number(e, attribute)).toList();
  }

  int count(String tag) {
    return (int) all(tag).count();
  }

  /** Filled shapes of a kind with this fill, {@code rgb(9,105,218)}. */
  List<Element> filled(String tag, String fill) {
    return all(tag).filter(e -> inherited(e, "fill").equalsIgnoreCase(fill)).toList();
  }

  private static String inherited(Element element, String attribute) {
    for (org.w3c.dom.Node up = element; up instanceof Element at; up = up.getParentNode()) {
      if (at.hasAttribute(attribute)) {
        return at.getAttribute(attribute);
      }
    }
    return "";
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
