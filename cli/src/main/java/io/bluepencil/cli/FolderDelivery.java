package io.bluepencil.cli;

import io.bluepencil.report.OutputForm;
import io.bluepencil.report.OutputFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Writes documents into the output folder.
 *
 * @param writer writes the files
 * @param form the form they are written in
 */
record FolderDelivery(SafeWriter writer, OutputForm form) implements Delivery {

    @Override
    public void deliver(Input input, Edited edited) throws IOException {
        boolean stored = edited.isTooLarge() && form.format() != OutputFormat.JSON;
        Optional<byte[]> bytes = stored ? Optional.empty() : form.bytes(edited.cleaned());
        if (bytes.isPresent()) {
            writer.write(FileNames.output(input.relative(), form.format()), out -> out.write(bytes.get()));
        } else {
            passOn(input, edited);
        }
    }

    /** What was passed over stays what it is, under its own name. */
    private void passOn(Input input, Edited edited) throws IOException {
        try (InputStream in = edited.stored().open()) {
            writer.write(input.relative(), in::transferTo);
        }
    }
}
