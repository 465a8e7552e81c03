package io.bluepencil.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A folder with the files in it that are meant. Only the names in one folder are held in memory at a time.
 *
 * @param argument how it was named
 * @param folder the folder
 * @param real its real path
 * @param selector which of its files are meant
 */
record Tree(String argument, Path folder, Path real, Selector selector) {

    /** Names in one folder, sorted: of the files that are meant, and of the folders that may hold some. */
    record Names(SortedNames files, List<Path> folders) {}

    /**
     * Visits the files, folder by folder, first the files of a folder and then its folders, both in the order of their names.
     *
     * @param links where links are noted that are not followed
     * @param visitor the visitor; a folder that cannot be read is handed to it as an input with a problem
     * @return whether the visitor wanted to see all of them
     * @throws IOException if the visitor throws it
     */
    boolean visit(SymbolicLinks links, Visitor visitor) throws IOException {
        return visit(Path.of(""), links, visitor);
    }

    private boolean visit(Path relative, SymbolicLinks links, Visitor visitor) throws IOException {
        Names names;
        try {
            names = names(relative, links);
        } catch (IOException e) {
            return visitor.visit(Input.broken(folder.resolve(relative), relative, e));
        }
        for (Path name : names.files) {
            if (!visitor.visit(file(relative.resolve(name)))) {
                return false;
            }
        }
        names.files.clear();
        for (Path name : names.folders) {
            if (!visit(relative.resolve(name), links, visitor)) {
                return false;
            }
        }
        return true;
    }

    private Input file(Path relative) {
        return Input.file(folder.resolve(relative), relative);
    }

    /**
     * Lists one folder.
     *
     * @param relative where it is below this folder
     * @param links where links are noted that are not followed
     * @return the names in it
     * @throws IOException if it cannot be read
     */
    Names names(Path relative, SymbolicLinks links) throws IOException {
        Names names = new Names(new SortedNames(), new ArrayList<>());
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.resolve(relative))) {
            for (Path entry : entries) {
                sort(entry, relative, links, names);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names.folders);
        return names;
    }

    private void sort(Path entry, Path parent, SymbolicLinks links, Names names) {
        Path name = entry.getFileName();
        Path relative = parent.resolve(name);
        Kind kind = kind(entry);
        if (kind == Kind.FOLDER && selector.mayHold(relative)) {
            names.folders.add(name);
        } else if (kind == Kind.LINKED_FOLDER && selector.mayHold(relative)) {
            links.refuse(entry);
        } else if (kind == Kind.FILE && selector.takes(relative)) {
            names.files.add(name);
        } else if (kind == Kind.LINK && selector.takes(relative) && links.follows(entry, real)) {
            names.files.add(name);
        }
    }

    private enum Kind {
        FILE,
        FOLDER,
        LINK,
        LINKED_FOLDER,
        DEVICE
    }

    private static Kind kind(Path entry) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            // Whoever reads it will meet the same problem, and name it.
            return Kind.FILE;
        }
        if (attributes.isSymbolicLink()) {
            return Files.isDirectory(entry) ? Kind.LINKED_FOLDER : Kind.LINK;
        }
        if (attributes.isRegularFile()) {
            return Kind.FILE;
        }
        return attributes.isDirectory() ? Kind.FOLDER : Kind.DEVICE;
    }
}
