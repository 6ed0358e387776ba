package neraca.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures as files, always on white. */
public final class PictureFile {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Pixels of an image file a pixel of the screen: sharp on paper. */
  public static final double DENSITY = 2;

  private static final double MARGIN = 12;

  private PictureFile() {}

  /**
   * Writes the picture as the file's ending says, .png or .svg.
   *
   * @param width of the picture in pixels of the screen
   * @throws Refusal for another ending, or where the file cannot be written
   */
  public static void write(Picture picture, double width, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".svg")) {
        svg(picture, width, file);
      } else if (name.endsWith(".png")) {
        png(picture, width, file);
      } else {
        throw new Refusal(Phrase.of("chart.refused.ending").with("file", file.toString()));
      }
    } catch (IOException e) {
      throw new Refusal(Phrase.of("chart.refused.write").with("file", file.toString()), e);
    }
  }

  /** The picture with a margin, as dense as it is written. */
  public static BufferedImage image(Picture picture, double width) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil((width + 2 * MARGIN) * DENSITY),
            (int) Math.ceil((picture.height(width) + 2 * MARGIN) * DENSITY),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Ink.LIGHT.paper());
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(DENSITY, DENSITY);
    g.translate(MARGIN, MARGIN);
    picture.paint(g, Ink.LIGHT, width);
    g.dispose();
    return image;
  }

  private static void png(Picture picture, double width, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(image(picture, width), "png", out);
    }
  }

  private static void svg(Picture picture, double width, Path file) throws IOException {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("Neraca");
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    g.transform(AffineTransform.getTranslateInstance(MARGIN, MARGIN));
    picture.paint(g, Ink.LIGHT, width);
    Element root = g.getRoot();
    double wide = width + 2 * MARGIN;
    double high = picture.height(width) + 2 * MARGIN;
    root.setAttribute("width", Double.toString(wide));
    root.setAttribute("height", Double.toString(high));
    root.setAttribute("viewBox", "0 0 " + wide + " " + high);
    Element title = document.createElementNS(SVG, "title");
    title.setTextContent(picture.title());
    Element style = document.createElementNS(SVG, "style");
    style.setTextContent(face(Faces.REGULAR) + face(Faces.STRONG));
    root.insertBefore(style, root.getFirstChild());
    root.insertBefore(title, style);
    try (OutputStream out = Files.newOutputStream(file)) {
      // Not as the generator streams it: that names a document type to be fetched from afar.
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(root), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The type goes with the picture: nobody else has it. */
  private static String face(Faces face) {
    return "@font-face{font-family:'"
        + face.family()
        + "';src:url(data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(face.bytes())
        + ")}";
  }
}
