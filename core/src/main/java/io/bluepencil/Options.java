package io.bluepencil;

import io.bluepencil.rule.Label;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that describes a cleaner besides its rules' code; made by {@link BluepencilBuilder}.
 *
 * @param cut labels that are cut
 * @param disabledRules ids of the rules that do not run
 * @param settings values of rule parameters, by {@code rule-id.parameter}
 * @param cutOnlyBoilerplate whether a document of nothing but boilerplate is emptied
 * @param blockModel whether the block model helps to find the article of a page
 * @param budgetPercent weakly marked characters that may be cut, in percent of what the sure cuts leave
 * @param intake how sources are read
 * @param config own phrases, protected lines, and the settings of sites that differ from these
 */
public record Options(
        Set<Label> cut,
        Set<String> disabledRules,
        Map<String, Integer> settings,
        boolean cutOnlyBoilerplate,
        boolean blockModel,
        int budgetPercent,
        Intake intake,
        Config config)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Copies the collections.
     *
     * @param cut labels that are cut
     * @param disabledRules ids of the rules that do not run
     * @param settings values of rule parameters, by {@code rule-id.parameter}
     * @param cutOnlyBoilerplate whether a document of nothing but boilerplate is emptied
     * @param blockModel whether the block model helps to find the article of a page
     * @param budgetPercent weakly marked characters that may be cut, in percent of what the sure cuts leave
     * @param intake how sources are read
     * @param config own phrases, protected lines, and the settings of sites that differ from these
     */
    public Options {
        EnumSet<Label> labels = EnumSet.noneOf(Label.class);
        labels.addAll(cut);
        cut = Collections.unmodifiableSet(labels);
        disabledRules = Collections.unmodifiableSet(new TreeSet<>(disabledRules));
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** {@return the bytes up to which a source is read, after decompression} */
    public long maxInputSize() {
        return intake.maxSize();
    }

    /** {@return what happens to bytes that cannot be decoded} */
    public OnMalformed onMalformed() {
        return intake.onMalformed();
    }
}
