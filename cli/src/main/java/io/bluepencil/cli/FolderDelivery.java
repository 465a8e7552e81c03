package io.bluepencil.cli;

import io.bluepencil.report.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes documents into the output folder.
 *
 * @param writer writes the files
 * @param format the form they are written in
 */
record FolderDelivery(SafeWriter writer, Format format) implements Delivery {

    @Override
    public void deliver(Input input, Edited edited) throws IOException {
        if (format == Format.JSON) {
            byte[] json = (Json.of(edited.cleaned()) + "\n").getBytes(StandardCharsets.UTF_8);
            writer.write(format.output(input.relative()), out -> out.write(json));
        } else if (edited.isTooLarge()) {
            try (InputStream stored = edited.stored().open()) {
                writer.write(input.relative(), stored::transferTo);
            }
        } else {
            byte[] bytes = edited.cleaned().bytes();
            writer.write(format.output(input.relative()), out -> out.write(bytes));
        }
    }
}
