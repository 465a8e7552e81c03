package io.bluepencil.maven.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes the files of a folder so that each is there in full or not at all: into a temporary file beside it, which is then renamed.
 * (A rename from one folder to another takes half as long again.) While it writes there is a mark, by which the next one knows
 * that temporary files of a build that was killed may lie about. Thread-safe.
 */
public final class AtomicFiles implements AutoCloseable {

    private static final String ENDING = ".part";

    private final Path mark;
    private final String beginning;
    private final AtomicLong count = new AtomicLong();

    /** The folders written to, and whether they are new: then nothing can be in them but what was written here. */
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();

    private boolean marked;

    /**
     * Makes a writer; writes nothing yet.
     *
     * @param mark a file that only this writer and those after it use
     */
    public AtomicFiles(Path mark) {
        this.mark = mark;
        // Others may write into the same folders.
        this.beginning = ".bluepencil-" + Integer.toHexString(mark.toString().hashCode()) + "-";
    }

    /**
     * Deletes what a writer with the same mark has left behind if it was killed.
     *
     * @param folders the folders it wrote to, with all below them
     * @throws IOException if it cannot be deleted
     */
    public void sweep(List<Path> folders) throws IOException {
        if (!Files.exists(mark)) {
            return;
        }
        Selection leftovers = Selection.of(List.of("**/" + beginning + "*" + ENDING), List.of(), false);
        for (Path folder : folders) {
            for (FoundFile file : Files.isDirectory(folder) ? Folder.find(folder, leftovers) : List.<FoundFile>of()) {
                Files.delete(file.path());
            }
        }
        Files.delete(mark);
    }

    /**
     * Writes a file and the folders it is in.
     *
     * @param target the file
     * @param bytes what is in it
     * @throws IOException if it cannot be written; then it is as it was before
     */
    public void write(Path target, byte[] bytes) throws IOException {
        write(target, out -> out.write(bytes));
    }

    /**
     * Writes a file and the folders it is in.
     *
     * @param target the file
     * @param content what is in it
     * @throws IOException if it cannot be written; then it is as it was before
     */
    public void write(Path target, AtomicFile.Content content) throws IOException {
        mark();
        make(AtomicFile.folder(target));
        AtomicFile.write(target, target.resolveSibling(beginning + count.incrementAndGet() + ENDING), content);
    }

    private synchronized void mark() throws IOException {
        if (!marked) {
            make(AtomicFile.folder(mark));
            Files.write(mark, new byte[0]);
            marked = true;
        }
    }

    /**
     * {@return whether a file can be there already; makes the folder it is in}
     *
     * @param target the file, of which it is known that this writer has not written it
     * @throws IOException if the folder cannot be made
     */
    public boolean canExist(Path target) throws IOException {
        mark();
        return !make(AtomicFile.folder(target));
    }

    private boolean make(Path folder) throws IOException {
        Boolean isNew = folders.get(folder);
        if (isNew == null) {
            isNew = !Files.exists(folder);
            Files.createDirectories(folder);
            folders.putIfAbsent(folder, isNew);
        }
        return isNew;
    }

    @Override
    public synchronized void close() throws IOException {
        if (marked) {
            Files.deleteIfExists(mark);
        }
    }
}
