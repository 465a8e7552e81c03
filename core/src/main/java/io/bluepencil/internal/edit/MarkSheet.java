package io.bluepencil.internal.edit;

import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The marks that the rules of one run have set on one document. */
final class MarkSheet implements Marks {

    /** A finding in its place; {@code whole} says that it covers the block from end to end. */
    record Entry(int block, int start, int end, boolean whole, RuleSpec rule, Finding finding) {}

    private final Document document;
    private final RuleSet rules;
    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable Label[] labels;
    private int visible;
    private @Nullable RuleSpec running;

    MarkSheet(Document document, RuleSet rules) {
        this.document = document;
        this.rules = rules;
        this.labels = new Label[document.size()];
    }

    void startRule(RuleSpec rule) {
        running = rule;
    }

    void endStage() {
        for (Entry entry : entries.subList(visible, entries.size())) {
            if (entry.whole && labels[entry.block] == null) {
                labels[entry.block] = entry.finding.label();
            }
        }
        visible = entries.size();
    }

    List<Entry> entries() {
        return entries;
    }

    @Override
    public void mark(int block, Finding finding) {
        add(block, document.start(block), document.end(block), finding);
    }

    @Override
    public void mark(int start, int end, Finding finding) {
        int block = Blocks.at(document, start);
        if (start >= end || block < 0 || end > document.end(block)) {
            throw new IllegalArgumentException("span " + start + " .. " + end + " is empty or not inside one block");
        }
        add(block, start, end, finding);
    }

    private void add(int block, int start, int end, Finding finding) {
        RuleSpec rule = Objects.requireNonNull(running, "a rule marks only while it runs");
        if (!rule.labels().contains(finding.label())) {
            throw new IllegalArgumentException("rule '" + rule.id() + "' does not declare label " + finding.label());
        }
        boolean whole = start == document.start(block) && end == document.end(block);
        entries.add(new Entry(block, start, end, whole, rule, finding));
    }

    @Override
    public Optional<Label> label(int block) {
        return Optional.ofNullable(labels[block]);
    }

    @Override
    public boolean isMarked(int block) {
        return labels[block] != null;
    }

    @Override
    public int value(Parameter parameter) {
        return rules.value(Objects.requireNonNull(running), parameter);
    }
}
