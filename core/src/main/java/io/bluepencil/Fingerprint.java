package io.bluepencil;

import io.bluepencil.internal.model.BlockModel;
import io.bluepencil.internal.rules.Catalogue;
import io.bluepencil.rule.RuleSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Tells cleaners apart that might clean differently. */
final class Fingerprint {

    private Fingerprint() {}

    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Fingerprint.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in, "version.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    static String of(Options options, List<RuleSpec> rules) {
        MessageDigest digest = sha256();
        add(digest, version());
        add(digest, options.toString());
        rules.forEach(rule -> add(digest, rule.toString()));
        add(digest, Catalogue.phrasesDigest());
        if (options.blockModel()) {
            add(digest, BlockModel.shipped().header().toString());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
