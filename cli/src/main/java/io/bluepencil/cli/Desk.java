package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where inputs are read and cleaned.
 *
 * @param pencil the cleaner
 * @param reader says how a source is read
 * @param charset the charset that the user names
 * @param stdin standard input
 */
record Desk(Bluepencil pencil, UnaryOperator<Source> reader, Optional<Charset> charset, InputStream stdin) {

    /** More than an array can hold. */
    private static final int ARRAY_LIMIT = Integer.MAX_VALUE - 16;

    /**
     * Reads and cleans an input.
     *
     * @param input the input
     * @return the result
     * @throws IOException if it cannot be read, or not be decoded and that was asked to be an error
     */
    Edited clean(Input input) throws IOException {
        if (input.problem() != null) {
            throw input.problem();
        }
        if (input.isStdin()) {
            return cleanStdin(input);
        }
        Source source = Source.file(input.source()).withName(input.name());
        return new Edited(pencil.clean(read(source)), () -> open(input.source()));
    }

    /** {@return a desk that reads inputs as this one does, but marks nothing, which is faster} */
    Desk withoutRules() {
        BluepencilBuilder builder = Bluepencil.builder()
                .maxInputSize(pencil.options().maxInputSize())
                .onMalformed(pencil.options().onMalformed());
        Bluepencil.standard().rules().forEach(rule -> builder.disable(rule.id()));
        return new Desk(builder.build(), reader, charset, stdin);
    }

    /** A pipe that was named like a file is empty by now: better to fail than to pass on nothing. */
    private static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("larger than the maximum input size, and no file that could be read again");
        }
        return Files.newInputStream(file);
    }

    private Edited cleanStdin(Input input) throws IOException {
        long limit = pencil.options().maxInputSize();
        byte[] head = stdin.readNBytes((int) Math.min(limit + 1, ARRAY_LIMIT));
        Source source = Source.bytes(input.name(), head);
        return new Edited(
                pencil.clean(read(source)), () -> new SequenceInputStream(new ByteArrayInputStream(head), stdin));
    }

    private Source read(Source source) {
        Source read = reader.apply(source);
        return charset.map(read::withCharset).orElse(read);
    }
}
