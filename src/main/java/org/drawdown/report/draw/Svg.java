package org.drawdown.report.draw;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.drawdown.report.draw.Chart.Size;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing as SVG: text stays text, ids are counted from 1 behind a prefix so that several may stand in one page, and
 * nothing in it tells when or where it was made.
 */
public final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 3;

    private Svg() {}

    public static String of(Consumer<Graphics2D> drawing, Size size, String prefix, String title) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setIDGenerator(new Ids(prefix));
        context.setComment(null);
        context.setPrecision(DECIMALS);
        SVGGraphics2D pen = new SVGGraphics2D(context, false);
        pen.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        drawing.accept(pen);
        Element root = pen.getRoot();
        root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
        root.setAttribute("role", "img");
        letter(root);
        Element name = document.createElementNS(NAMESPACE, "title");
        name.appendChild(document.createTextNode(title));
        root.insertBefore(name, root.getFirstChild());
        return text(pen, root);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK has no XML parser", impossible);
        }
    }

    /** Asks for our families, and takes off the one id that Batik gives to every drawing alike; nothing refers to it. */
    private static void letter(Node node) {
        if (node instanceof Element element) {
            if (element.hasAttribute("font-family")) {
                element.setAttribute("font-family", Fonts.FAMILIES);
            }
            if (element.getAttribute("id").equals("genericDefs")) {
                element.removeAttribute("id");
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            letter(child);
        }
    }

    /** {@return from the svg element on: the XML and document type lines name an address and help nobody} */
    private static String text(SVGGraphics2D pen, Element root) {
        StringWriter writer = new StringWriter();
        try {
            pen.stream(root, writer, false, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String whole = writer.toString().replace("\r\n", "\n");
        return whole.substring(whole.indexOf("<svg")).strip() + "\n";
    }

    private static final class Ids extends SVGIDGenerator {
        private final String prefix;
        private final Map<String, Integer> counts = new TreeMap<>();

        private Ids(String prefix) {
            this.prefix = "c" + prefix;
        }

        @Override
        public String generateID(String what) {
            return prefix + what + counts.merge(what, 1, Integer::sum);
        }
    }
}
