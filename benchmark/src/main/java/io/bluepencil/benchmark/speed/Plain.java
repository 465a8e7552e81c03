package io.bluepencil.benchmark.speed;

import io.bluepencil.benchmark.generate.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The plainest things one can do with texts, and what others clean them with. */
final class Plain {

    /** As many phrases as the lists that others use have in all. */
    private static final int PHRASES = 252;

    private static final Set<Character> TERMINAL = Set.of('.', '?', '!', '"', '\'');

    private Plain() {}

    /** {@return one look at each character: the number of letters} */
    static long letters(List<String> texts) {
        long letters = 0;
        for (String text : texts) {
            for (int at = 0; at < text.length(); at++) {
                letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
            }
        }
        return letters;
    }

    /** {@return the number of bytes after decoding and encoding} */
    static long recode(List<byte[]> documents) {
        long bytes = 0;
        for (byte[] document : documents) {
            bytes += new String(document, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }

    /** {@return one pattern for all boilerplate of the generator, filled up with numbered variants} */
    static Pattern alternation() {
        List<Language> languages = List.of(Language.values());
        StringBuilder pattern = new StringBuilder("no such phrase");
        for (int i = 0; i < PHRASES; i++) {
            List<String> lines = languages.get(i % languages.size()).boilerplate();
            String line = lines.get(i / languages.size() % lines.size());
            pattern.append('|').append(Pattern.quote(line + (i < PHRASES / 2 ? "" : " " + i)));
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** {@return the number of places at which a pattern is found} */
    static long find(Pattern pattern, List<String> texts) {
        return texts.stream()
                .mapToLong(text -> pattern.matcher(text).results().count())
                .sum();
    }

    /**
     * {@return the characters that the line rules of C4 keep: lines that close as sentences do, have three words, and hold neither
     * "javascript" nor a brace (Raffel et al. 2020, section 2.2)}
     */
    static long c4(List<String> texts) {
        return texts.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && TERMINAL.contains(line.charAt(line.length() - 1)))
                .filter(line -> line.split("\\s+", -1).length >= 3)
                .filter(line -> !line.contains("javascript") && line.indexOf('{') < 0)
                .mapToLong(String::length)
                .sum();
    }
}
