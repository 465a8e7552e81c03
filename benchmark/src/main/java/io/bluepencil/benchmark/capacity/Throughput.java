package io.bluepencil.benchmark.capacity;

import io.bluepencil.Bluepencil;
import io.bluepencil.benchmark.generate.Articles;
import io.bluepencil.benchmark.speed.Machine;
import io.bluepencil.benchmark.speed.Spread;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Cleans the same documents with one thread and with two, in turn. */
final class Throughput {

    private static final int CHARACTERS = 1_000;
    private static final int WARM_UP = 2;

    /** So many documents are taken at a time that threads do not wait for each other's count. */
    private static final int BATCH = 16;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * What one pass over all documents took.
     *
     * @param clock time by the clock
     * @param cpu time of all processors
     */
    private record Pass(double clock, double cpu) {}

    private final Bluepencil cleaner = Bluepencil.builder().build();
    private final List<String> texts;

    private Throughput(List<String> texts) {
        this.texts = texts;
    }

    /**
     * Measures, and prints the table.
     *
     * @param args documents, rounds, seed
     * @throws Exception if a document could not be cleaned
     */
    public static void main(String[] args) throws Exception {
        int documents = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        System.out.println(Machine.describe());
        System.out.printf(
                "%d generated documents of 1 KB with boilerplate, seed %d, %d rounds%n", documents, seed, rounds);
        new Throughput(new Articles(seed, true).make(documents, CHARACTERS)).compare(rounds);
    }

    private void compare(int rounds) throws InterruptedException, ExecutionException {
        double[] clock = new double[rounds];
        double[] cpu = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            Pass one = pass(1);
            Pass two = pass(2);
            if (round >= 0) {
                clock[round] = one.clock / two.clock;
                cpu[round] = two.cpu / one.cpu;
            }
        }
        System.out.println("documents a second, 2 threads : 1 thread " + Spread.of(clock) + " >= 1.7");
        System.out.println("CPU time a document, 2 threads : 1 thread" + Spread.of(cpu));
    }

    private Pass pass(int threads) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger next = new AtomicInteger();
            Callable<Long> worker = () -> clean(next);
            long start = System.nanoTime();
            long cpu = 0;
            for (Future<Long> time : workers.invokeAll(
                    Stream.generate(() -> worker).limit(threads).toList())) {
                cpu += time.get();
            }
            return new Pass(System.nanoTime() - start, cpu);
        } finally {
            workers.shutdown();
        }
    }

    /** {@return the CPU time of this thread for its part of the documents} */
    private long clean(AtomicInteger next) {
        long start = THREADS.getCurrentThreadCpuTime();
        long marks = 0;
        for (int from = next.getAndAdd(BATCH); from < texts.size(); from = next.getAndAdd(BATCH)) {
            for (String text : texts.subList(from, Math.min(from + BATCH, texts.size()))) {
                marks += cleaner.clean(text).marks().size();
            }
        }
        if (marks == 0 && texts.size() > BATCH) {
            throw new IllegalStateException("generated documents hold boilerplate");
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
