package io.bluepencil.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Eclipse is told. */
class LifecycleMappingTest {

    private static final String FILE = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

    @Test
    void onlyGoalsThatWriteAreRunWhenAFileIsSaved() throws Exception {
        Map<String, String> actions = new TreeMap<>();
        for (Element execution : children(child(root(), "pluginExecutions"))) {
            assertThat(execution.getTagName()).isEqualTo("pluginExecution");
            assertThat(children(execution))
                    .extracting(Element::getTagName)
                    .containsExactly("pluginExecutionFilter", "action");
            String action = told(children(child(execution, "action")).get(0));
            children(child(child(execution, "pluginExecutionFilter"), "goals"))
                    .forEach(goal -> assertThat(actions.put(goal.getTextContent(), action))
                            .isNull());
        }

        String execute = "execute[runOnIncremental=true, runOnConfiguration=false]";
        assertThat(actions)
                .containsOnly(
                        Map.entry("clean", execute),
                        Map.entry("clean-test", execute),
                        Map.entry("check", "ignore[]"),
                        Map.entry("explain", "ignore[]"),
                        Map.entry("report", "ignore[]"),
                        Map.entry("help", "ignore[]"),
                        Map.entry("rules", "ignore[]"));
    }

    private static Element root() throws Exception {
        try (InputStream in = CleanMojo.class.getResourceAsStream(FILE)) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("lifecycleMappingMetadata");
            return root;
        }
    }

    private static String told(Element action) {
        List<String> settings = children(action).stream()
                .map(setting -> setting.getTagName() + "=" + setting.getTextContent())
                .toList();
        return action.getTagName() + settings;
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(it -> it.getTagName().equals(name))
                .findFirst()
                .orElseThrow();
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
