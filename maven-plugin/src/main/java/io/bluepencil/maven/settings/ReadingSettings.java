package io.bluepencil.maven.settings;

import io.bluepencil.BluepencilBuilder;
import io.bluepencil.OnMalformed;
import io.bluepencil.rule.Suggestion;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that say how files are read, as the build spells them.
 *
 * @param encoding name of the charset of the files, or {@code auto}
 * @param onMalformed id of what happens to a file that its charset cannot decode, if the build names it
 * @param maxInputSize largest number of bytes of a file that is cleaned, if the build names it
 */
public record ReadingSettings(
        String encoding,
        @Nullable String onMalformed,
        @Nullable Long maxInputSize) {

    private static final String AUTO = "auto";

    BluepencilBuilder apply(BluepencilBuilder builder) {
        if (onMalformed != null) {
            builder.onMalformed(Suggestion.find(
                    "value of onMalformed", onMalformed, List.of(OnMalformed.values()), OnMalformed::id));
        }
        return maxInputSize == null ? builder : builder.maxInputSize(maxInputSize);
    }

    Optional<Charset> charset() {
        if (encoding.equals(AUTO)) {
            return Optional.empty();
        }
        Charset charset;
        try {
            charset = Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Suggestion.unknown("encoding", encoding, List.of(AUTO, "UTF-8", "windows-1252")));
        }
        if (!charset.canEncode()) {
            throw new UsageException("encoding '" + encoding + "' can be read only, not written");
        }
        return Optional.of(charset);
    }
}
