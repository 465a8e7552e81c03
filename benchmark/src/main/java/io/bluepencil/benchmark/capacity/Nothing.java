package io.bluepencil.benchmark.capacity;

/** A program that does nothing: whatever it needs is the virtual machine's own. */
final class Nothing {

    private Nothing() {}

    /**
     * Does nothing.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {}
}
