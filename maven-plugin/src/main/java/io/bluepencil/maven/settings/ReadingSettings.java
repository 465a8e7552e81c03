package io.bluepencil.maven.settings;

import io.bluepencil.BluepencilBuilder;
import io.bluepencil.OnMalformed;
import io.bluepencil.rule.Suggestion;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The parameters that say how files are read, as the build spells them.
 *
 * @param encoding name of the charset of the files, or {@code auto}
 * @param onMalformed id of what happens to a file that its charset cannot decode
 * @param maxInputSize largest number of bytes of a file that is cleaned
 */
public record ReadingSettings(String encoding, String onMalformed, long maxInputSize) {

    private static final String AUTO = "auto";

    BluepencilBuilder apply(BluepencilBuilder builder) {
        OnMalformed choice =
                Suggestion.find("value of onMalformed", onMalformed, List.of(OnMalformed.values()), OnMalformed::id);
        return builder.onMalformed(choice).maxInputSize(maxInputSize);
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
