package io.bluepencil.maven.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a plugin descriptor, as {@code META-INF/maven/plugin.xml}. */
public final class Descriptor {

    private Descriptor() {}

    /**
     * {@return the goals by name}
     *
     * @param in the descriptor
     * @throws IOException if it cannot be read
     */
    public static List<GoalSpec> read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element plugin = factory.newDocumentBuilder().parse(in).getDocumentElement();
            return children(child(plugin, "mojos").orElseThrow()).stream()
                    .map(Descriptor::goal)
                    .sorted(Comparator.comparing(GoalSpec::name))
                    .toList();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not a plugin descriptor", e);
        }
    }

    private static GoalSpec goal(Element mojo) {
        Optional<Element> configuration = child(mojo, "configuration");
        List<GoalSpec.ParameterSpec> parameters =
                child(mojo, "parameters").map(Descriptor::children).orElse(List.of()).stream()
                        .map(parameter -> parameter(parameter, configuration))
                        .sorted(Comparator.comparing(GoalSpec.ParameterSpec::name))
                        .toList();
        return new GoalSpec(
                text(mojo, "goal"),
                text(mojo, "description"),
                text(mojo, "phase"),
                text(mojo, "requiresProject").equals("true"),
                text(mojo, "since"),
                parameters);
    }

    private static GoalSpec.ParameterSpec parameter(Element parameter, Optional<Element> configuration) {
        String name = text(parameter, "name");
        Optional<Element> value = configuration.flatMap(it -> child(it, name));
        String expression = value.map(Node::getTextContent).orElse("").strip();
        String type = text(parameter, "type");
        return new GoalSpec.ParameterSpec(
                name,
                simple(type),
                expression.startsWith("${") ? expression.substring(2, expression.length() - 1) : "",
                value.map(it -> it.getAttribute("default-value")).orElse(""),
                text(parameter, "since"),
                text(parameter, "description"));
    }

    /** {@code java.util.List<java.lang.String>} is {@code List<String>}. */
    private static String simple(String type) {
        return type.replaceAll("[a-z]+\\.", "");
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(Element::getTextContent).orElse("").strip();
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
