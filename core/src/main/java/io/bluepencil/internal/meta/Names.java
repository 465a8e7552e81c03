package io.bluepencil.internal.meta;

import io.bluepencil.internal.read.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the names of authors in what pages say of them. */
final class Names {

    private static final int MOST_CHARS = 80;

    /** More words than a name or the name of a newsroom has. */
    private static final int MOST_WORDS = 8;

    /** Accounts of the software, not of people. */
    private static final Set<String> ACCOUNTS = Set.of(
            "admin", "administrator", "root", "webmaster", "null", "undefined", "none", "anonymous", "user", "n/a");

    /** Parts of names that begin small. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "do", "du", "van", "von", "der", "den", "del", "della", "dos", "das", "la", "le", "el",
            "al", "bin", "ibn", "af", "av", "zu", "ter", "ten", "y", "e");

    private static final String[] JOINTS = {
        " and ", " und ", " et ", " y ", " e ", " en ", " i ", " og ", " och ", " ve ", " va ", " \u0438 ", " & "
    };

    private Names() {}

    /** {@return the names in a text, without the words that announce them; none if it is no list of names} */
    static List<String> split(String text) {
        String list = text;
        for (int announced = Cues.by(list); announced > 0; announced = Cues.by(list)) {
            list = Cues.behind(list, announced);
        }
        List<String> names = new ArrayList<>();
        for (String part : parts(list)) {
            String name = trim(untilProse(trim(part)));
            if (isTitle(name) && !names.isEmpty()) {
                int last = names.size() - 1;
                names.set(last, names.get(last) + ", " + name);
            } else if (isName(name) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < list.length(); at++) {
            int joint = joint(list, at);
            if (joint > 0) {
                parts.add(list.substring(from, at));
                from = at + joint;
                at = from - 1;
            }
        }
        parts.add(list.substring(from));
        return parts;
    }

    private static int joint(String list, int at) {
        char c = list.charAt(at);
        if (c == ',' || c == ';' || c == '|' || c == '\u3001' || c == '\u060c' || c == '\u00b7' || c == '\u2022') {
            return 1;
        }
        if (c == ' ') {
            for (String joint : JOINTS) {
                if (list.regionMatches(true, at, joint, 0, joint.length())) {
                    return joint.length() - 1;
                }
            }
        }
        return 0;
    }

    /** Behind the name may stand when and where it was published. */
    private static String untilProse(String part) {
        boolean capital = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
        for (int at = part.indexOf(' '); at >= 0 && capital; at = part.indexOf(' ', at + 1)) {
            String rest = part.substring(at + 1);
            int end = rest.indexOf(' ');
            String word = end < 0 ? rest : rest.substring(0, end);
            boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(word);
            if (small || Cues.isUpdate(rest) || Cues.isAuthorNext(rest)) {
                String name = part.substring(0, at);
                return name.indexOf(' ') > 0 || rest.indexOf(' ') < 0 || Cues.isUpdate(rest) ? name : part;
            }
        }
        return part;
    }

    private static String trim(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && isEdge(part.charAt(start))) {
            start++;
        }
        while (end > start
                && isEdge(part.charAt(end - 1))
                && part.charAt(end - 1) != '.'
                && part.charAt(end - 1) != ')') {
            end--;
        }
        return part.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return Folding.fold(c) <= Folding.BREAK && c != '@';
    }

    /** Degrees and the like belong to the name before them: "MD", "PhD", "Jr.". */
    private static boolean isTitle(String name) {
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return !name.isEmpty()
                && name.length() <= 8
                && name.indexOf(' ') < 0
                && (capitals >= 2 || name.equalsIgnoreCase("jr.") || name.equalsIgnoreCase("sr."));
    }

    private static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        long words = name.chars().filter(c -> c == ' ').count() + 1;
        return name.length() > 1
                && name.length() <= MOST_CHARS
                && words <= MOST_WORDS
                && name.chars().anyMatch(Character::isLetter)
                && !name.contains("://")
                && !lower.startsWith("www.")
                && name.indexOf('@') < 0
                && name.indexOf('{') < 0
                && !(name.indexOf(' ') > 0 && name.chars().anyMatch(Character::isDigit))
                && !ACCOUNTS.contains(lower);
    }
}
