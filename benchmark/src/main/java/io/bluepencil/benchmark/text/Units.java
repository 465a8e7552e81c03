package io.bluepencil.benchmark.text;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Splits a document into what is scored as one, and tells what was cut of it. */
final class Units {

    private final String text;
    private final @Nullable Label[] labels;
    private final @Nullable String[] cutBy;
    private final List<Unit> units = new ArrayList<>();

    private Units(Cleaned cleaned, List<GoldSpan> gold) {
        text = cleaned.source();
        labels = new Label[text.length()];
        cutBy = new String[text.length()];
        gold.forEach(span -> Arrays.fill(labels, span.start(), span.end(), span.label()));
        cleaned.marks().stream()
                .filter(Mark::cut)
                .forEach(mark -> Arrays.fill(cutBy, mark.start(), mark.end(), mark.ruleId()));
    }

    /**
     * {@return the units of a document, in its order}
     *
     * @param cleaned the document
     * @param lines its lines
     * @param gold its boilerplate
     */
    static List<Unit> of(Cleaned cleaned, TextIndex lines, List<GoldSpan> gold) {
        Units all = new Units(cleaned, gold);
        for (int block = 0; block < lines.size(); block++) {
            all.addLine(lines.line(block), lines.start(block), lines.end(block));
        }
        return all.units;
    }

    private void addLine(int line, int start, int end) {
        List<Tokens.Token> tokens = Tokens.of(text, labels, start, end);
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || label(tokens.get(i)) != label(tokens.get(from))) {
                String shown = text.substring(
                        from == 0 ? start : tokens.get(from).start(),
                        i == tokens.size() ? end : tokens.get(i).start());
                units.add(unit(line, tokens.subList(from, i), shown.strip()));
                from = i;
            }
        }
    }

    private @Nullable Label label(Tokens.Token token) {
        return labels[token.start()];
    }

    private Unit unit(int line, List<Tokens.Token> tokens, String shown) {
        Map<String, Integer> removed = new TreeMap<>();
        for (Tokens.Token token : tokens) {
            Arrays.stream(cutBy, token.start(), token.end())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(rule -> removed.merge(rule, 1, Integer::sum));
        }
        String key = tokens.stream().map(Tokens.Token::key).collect(Collectors.joining(" "));
        return new Unit(line, Optional.ofNullable(label(tokens.get(0))), shown, key, tokens.size(), removed);
    }
}
