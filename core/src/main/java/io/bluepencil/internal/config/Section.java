package io.bluepencil.internal.config;

import io.bluepencil.internal.lexicon.Phrase;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What files say of all sources, or of those of one site.
 *
 * @param entries the settings in the order in which they are made; a later one counts for more
 * @param phrases own phrases; of two with the same words and position the first counts
 * @param protectedLines lines that are never cut
 * @param selectors elements of pages that are the article, part of it, or none
 */
public record Section(
        List<Entry> entries, List<Phrase> phrases, List<ProtectedLine> protectedLines, List<Selector> selectors)
        implements Serializable {

    /** Says nothing. */
    public static final Section EMPTY = new Section(List.of(), List.of(), List.of(), List.of());

    private static final long serialVersionUID = 1;

    /** Copies the lists. */
    public Section {
        entries = List.copyOf(entries);
        phrases = List.copyOf(phrases);
        protectedLines = List.copyOf(protectedLines);
        selectors = List.copyOf(selectors);
    }

    /**
     * {@return this section and another that counts for more}
     *
     * @param stronger the other
     */
    public Section and(Section stronger) {
        return new Section(
                join(entries, stronger.entries),
                join(stronger.phrases, phrases),
                join(protectedLines, stronger.protectedLines),
                join(selectors, stronger.selectors));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /**
     * {@return this section with other settings}
     *
     * @param others those
     */
    public Section withEntries(List<Entry> others) {
        return new Section(others, phrases, protectedLines, selectors);
    }

    /** {@return the settings, without those of labels that a preset brings, then phrases, protected lines and selectors as settings} */
    public List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        entries.stream().filter(entry -> !isOfPreset(entry)).forEach(all::add);
        for (Phrase phrase : phrases) {
            String position = phrase.position().name().toLowerCase(Locale.ROOT);
            String value = phrase.text() + " (" + position + ")";
            all.add(new Entry("phrases." + phrase.label().id(), value, phrase.language()));
        }
        protectedLines.forEach(line -> all.add(new Entry("protect", line.pattern(), line.where())));
        selectors.forEach(it -> all.add(new Entry("selectors." + it.kind(), it.css(), it.where())));
        return all;
    }

    private boolean isOfPreset(Entry entry) {
        return entry.name().startsWith(Entry.LABELS)
                && entries.stream()
                        .anyMatch(it ->
                                it.name().equals(Entry.PRESET) && it.where().equals(entry.where()));
    }
}
