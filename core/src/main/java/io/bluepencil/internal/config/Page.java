package io.bluepencil.internal.config;

import io.bluepencil.rule.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One file while it is read: takes its nodes for what they should be, and notes those that are something else. */
final class Page {

    private final String name;
    private final String reference;
    private final List<Mistake> mistakes = new ArrayList<>();

    /**
     * Makes it.
     *
     * @param name name for mistakes, as the user named the file
     * @param reference name for reports, from the folder of the file that is loaded
     */
    Page(String name, String reference) {
        this.name = name;
        this.reference = reference;
    }

    String name() {
        return name;
    }

    /** {@return the mistakes so far, in the order in which they stand in the file} */
    List<Mistake> mistakes() {
        List<Mistake> sorted = new ArrayList<>(mistakes);
        sorted.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
        return sorted;
    }

    /** A key and its value. */
    record Member(String key, Node keyNode, Node value) {}

    void mistake(Node at, String message) {
        Optional<Mark> mark = at.getStartMark();
        mistake(mark.map(Mark::getLine).orElse(0), mark.map(Mark::getColumn).orElse(0), message);
    }

    /** Line and column are counted from 0, as YAML's marks count. */
    void mistake(int line, int column, String message) {
        mistakes.add(new Mistake(name, line + 1, column + 1, message));
    }

    int count() {
        return mistakes.size();
    }

    String where(Node node) {
        return reference + ":" + (node.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }

    /** Hands over each member of a map; {@code example} shows one. */
    void members(Node node, String what, String example, Consumer<Member> taker) {
        if (!(node instanceof MappingNode map)) {
            mistake(node, what + " must be a map such as '" + example + "', not " + kind(node));
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                int line = key.getStartMark().map(Mark::getLine).orElse(0) + 1;
                Integer before = seen.putIfAbsent(key.getValue(), line);
                if (before == null) {
                    taker.accept(new Member(key.getValue(), key, tuple.getValueNode()));
                } else {
                    mistake(key, "'" + key.getValue() + "' stands here a second time, first on line " + before);
                }
            } else {
                mistake(tuple.getKeyNode(), "a key must be a word, not " + kind(tuple.getKeyNode()));
            }
        }
    }

    /** Hands each member of a map to the one who knows its key. */
    void settings(Node node, String what, Map<String, Consumer<Member>> known) {
        String example = known.keySet().iterator().next() + ": ...";
        members(node, what, example, member -> {
            Consumer<Member> taker = known.get(member.key());
            if (taker == null) {
                mistake(member.keyNode(), Suggestion.unknown("setting", member.key(), known.keySet()));
            } else {
                taker.accept(member);
            }
        });
    }

    /** Hands over each entry of a list. */
    void items(Node node, String what, Consumer<Node> taker) {
        if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            list.getValue().forEach(taker);
        } else {
            mistake(node, what + " must be a list with at least one entry, not " + kind(node));
        }
    }

    /** Hands over a text; a number is one, too. */
    void text(Node node, String what, Consumer<String> taker) {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            taker.accept(scalar.getValue());
        } else {
            mistake(node, what + " must be a text, not " + kind(node));
        }
    }

    /** Hands over one of several words. */
    void word(Node node, String what, List<String> known, Consumer<String> taker) {
        String word = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (known.contains(word)) {
            taker.accept(word);
            return;
        }
        int last = known.size() - 1;
        String all = String.join(", ", known.subList(0, last)) + " or " + known.get(last);
        String question = Suggestion.question(word, known).map(it -> "; " + it).orElse("");
        mistake(node, what + " must be " + all + ", not " + kind(node) + question);
    }

    /** Hands over yes or no. */
    void flag(Node node, String what, Consumer<Boolean> taker) {
        Optional<Boolean> flag = flag(node);
        flag.ifPresentOrElse(taker, () -> mistake(node, what + " must be true or false, not " + kind(node)));
    }

    /** {@return what a node says, if it says yes or no} */
    static Optional<Boolean> flag(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)
                ? Optional.of(Boolean.valueOf(scalar.getValue()))
                : Optional.empty();
    }

    /** Hands over a whole number in a range. */
    void number(Node node, String what, long minimum, long maximum, Consumer<String> taker) {
        String digits = node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT) ? scalar.getValue() : "";
        if (isNumber(digits, minimum, maximum)) {
            taker.accept(Long.toString(Long.parseLong(digits)));
            return;
        }
        String range = maximum == Long.MAX_VALUE ? minimum + " or more" : "from " + minimum + " to " + maximum;
        mistake(node, what + " must be a whole number, " + range + ", not " + kind(node));
    }

    private static boolean isNumber(String digits, long minimum, long maximum) {
        try {
            long number = Long.parseLong(digits);
            return minimum <= number && number <= maximum;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String kind(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? "nothing" : "'" + scalar.getValue() + "'";
        }
        boolean empty = node instanceof SequenceNode list && list.getValue().isEmpty();
        String list = empty ? "an empty list" : "a list";
        return node instanceof MappingNode ? "a map" : list;
    }
}
