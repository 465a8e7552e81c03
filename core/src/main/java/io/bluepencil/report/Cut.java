package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A piece that was cut and is a finding, with what it is known by when the text around it changes.
 *
 * @param mark the mark
 * @param hash hash of the text that was cut, blanks at the ends of lines and the kind of line end left aside
 * @param occurrence how many pieces of the document up to this one have that hash, from 1
 */
record Cut(Mark mark, String hash, int occurrence) {

    /** 64 bits are enough to tell the findings of a document apart. */
    private static final int HASH_BYTES = 8;

    /** {@return the {@linkplain Cleaned#findings() findings} of a document, in the order of its text} */
    static List<Cut> of(Cleaned cleaned) {
        Map<String, Integer> counts = new HashMap<>();
        List<Cut> cuts = new ArrayList<>();
        for (Mark mark : cleaned.findings()) {
            String hash = hash(mark.removed());
            cuts.add(new Cut(mark, hash, counts.merge(hash, 1, Integer::sum)));
        }
        return cuts;
    }

    private static String hash(String removed) {
        String text = removed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
