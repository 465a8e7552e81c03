package io.bluepencil.maven.build;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param task the file
 * @param reason why it was cleaned, or was not
 * @param entry what the manifest says of it from now on
 * @param written whether the output was written; false too if it already had the right bytes
 * @param findings what is to be said of it; nothing if it was up to date
 * @param failure why it could not be cleaned
 */
record Outcome(
        Task task,
        Reason reason,
        Manifest.Entry entry,
        boolean written,
        @Nullable Findings findings,
        @Nullable String failure) {

    static Outcome upToDate(Task task, Manifest.Entry entry) {
        return new Outcome(task, Reason.UP_TO_DATE, entry, false, null, null);
    }

    static Outcome failed(Task task, String failure) {
        return new Outcome(task, Reason.FAILED, Manifest.Entry.pending(task.name()), false, null, failure);
    }
}
