package io.bluepencil.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Brings back arguments that the virtual machine has spoilt: where the locale is {@code C} it turns every byte beyond ASCII into
 * U+FFFD. Linux still knows them as they were typed.
 */
final class RawArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private RawArguments() {}

    /**
     * {@return the arguments as they were typed, or as they came if that cannot be told}
     *
     * @param args the arguments as the virtual machine sees them
     */
    static String[] restore(String[] args) {
        if (String.join("", args).indexOf('\ufffd') < 0 || !Files.isReadable(COMMAND_LINE)) {
            return args;
        }
        try {
            return restore(args, Files.readAllBytes(COMMAND_LINE));
        } catch (IOException e) {
            // Spoilt names are answered with "no such file" later, which says more than this exception.
            return args;
        }
    }

    static String[] restore(String[] args, byte[] commandLine) {
        List<byte[]> raw = split(commandLine);
        int shift = raw.size() - args.length;
        String[] restored = args.clone();
        for (int i = 0; i < args.length && shift >= 0; i++) {
            byte[] bytes = raw.get(i + shift);
            if (new String(bytes, StandardCharsets.US_ASCII).equals(args[i])) {
                restored[i] = decode(bytes, args[i]);
            }
        }
        return restored;
    }

    private static List<byte[]> split(byte[] commandLine) {
        List<byte[]> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                parts.add(Arrays.copyOfRange(commandLine, start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    private static String decode(byte[] bytes, String otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }
}
