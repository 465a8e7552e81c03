package io.bluepencil.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Names of files in the order of {@link Path}, in little memory: a path takes a hundred bytes and more, its name as text a dozen.
 * They are sorted a run at a time while they are paths, and the runs, as text, are merged when they are gone through. So the order
 * is that of the platform, whatever that is. Not thread-safe.
 */
final class SortedNames implements Iterable<Path> {

    /** Names in a run: so few that they take little memory as paths, so many that a large folder has not many runs. */
    static final int RUN = 4_096;

    /** No name holds it, on any platform. */
    private static final char END = '/';

    /** Sorted names, each with its {@link #END}. */
    private final List<String> runs = new ArrayList<>();

    /** Names that are no text, such as one in the bytes of another charset. */
    private final List<Path> unspelt = new ArrayList<>();

    private final List<Path> latest = new ArrayList<>();

    /**
     * Adds a name.
     *
     * @param name a path without folders
     */
    void add(Path name) {
        latest.add(name);
        if (latest.size() == RUN) {
            pack();
        }
    }

    private void pack() {
        Collections.sort(latest);
        StringBuilder run = new StringBuilder();
        for (Path name : latest) {
            if (FileNames.isText(name)) {
                run.append(name).append(END);
            } else {
                unspelt.add(name);
            }
        }
        runs.add(run.toString());
        latest.clear();
    }

    /** Drops all names. */
    void clear() {
        runs.clear();
        unspelt.clear();
        latest.clear();
    }

    /** {@return goes through the names in order; no name may be added meanwhile} */
    @Override
    public Iterator<Path> iterator() {
        Collections.sort(unspelt);
        Collections.sort(latest);
        Merge merge = new Merge();
        merge.add(unspelt.iterator());
        merge.add(latest.iterator());
        runs.forEach(run -> merge.add(new Run(run)));
        return merge;
    }

    private static final class Run implements Iterator<Path> {

        private final String names;
        private int start;

        Run(String names) {
            this.names = names;
        }

        @Override
        public boolean hasNext() {
            return start < names.length();
        }

        @Override
        public Path next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int end = names.indexOf(END, start);
            Path name = Path.of(names.substring(start, end));
            start = end + 1;
            return name;
        }
    }

    /** Sorted names of several sources as one. */
    private static final class Merge implements Iterator<Path> {

        /** The first name of a source, and those that follow it. */
        private record Head(Path name, Iterator<Path> rest) {}

        private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::name));

        void add(Iterator<Path> names) {
            if (names.hasNext()) {
                heads.add(new Head(names.next(), names));
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public Path next() {
            Head head = heads.remove();
            add(head.rest);
            return head.name;
        }
    }
}
