package io.bluepencil.benchmark.generate;

import java.util.List;
import java.util.Locale;

/** The words of which generated articles are made, and lines that are boilerplate in the language. */
public enum Language {
    ENGLISH(
            "the council harbour ferry said on in of a minister would be years new town that bridge after storm and will company people"
                    + " were from million budget police according to residents report had been been market spring",
            "Advertisement|Read more: Storm closes three harbours on the coast|Sign up for our newsletter|Share on Facebook|Photo: Ada Okoro/Reuters"),
    GERMAN(
            "der die das Hafen Br\u00fccke Stadt sagte am in und nach Jahren Minister Regierung werden wurde F\u00e4hre Million Menschen Polizei nicht"
                    + " mehr gegen\u00fcber B\u00fcrger \u00fcber Haushalt soll k\u00f6nnte Unternehmen laut",
            "Anzeige|Lesen Sie auch: Sturm schlie\u00dft drei H\u00e4fen an der K\u00fcste|Newsletter abonnieren|Foto: Ada Okoro/dpa"),
    FRENCH(
            "le la les port pont ville a dit dans et apr\u00e8s ann\u00e9es ministre gouvernement sera \u00e9t\u00e9 ferry millions personnes police ne pas plus"
                    + " habitants sur budget doit pourrait soci\u00e9t\u00e9 selon l\u2019entreprise",
            "Publicit\u00e9|Lire aussi : La temp\u00eate ferme trois ports|Abonnez-vous \u00e0 notre newsletter|Cr\u00e9dit photo : Ada Okoro/AFP"),
    SPANISH(
            "el la los puerto puente ciudad dijo en y despu\u00e9s a\u00f1os ministro gobierno ser\u00e1 fue barco millones personas polic\u00eda no m\u00e1s vecinos sobre"
                    + " presupuesto debe podr\u00eda empresa seg\u00fan lluvias",
            "Publicidad|Lea tambi\u00e9n: La tormenta cierra tres puertos|Suscr\u00edbase a nuestro bolet\u00edn|Foto: Ada Okoro / EFE"),
    ITALIAN(
            "il la i porto ponte citt\u00e0 ha detto in e dopo anni ministro governo sar\u00e0 stato traghetto milioni persone polizia non pi\u00f9 abitanti sul"
                    + " bilancio deve potrebbe azienda secondo perch\u00e9",
            "Pubblicit\u00e0|Leggi anche: La tempesta chiude tre porti|Iscriviti alla newsletter|Foto: Ada Okoro/ANSA"),
    POLISH(
            "port most miasto powiedzia\u0142 w i po latach minister rz\u0105d b\u0119dzie by\u0142 prom milion\u00f3w ludzi policja nie wi\u0119cej mieszka\u0144cy o bud\u017cecie musi"
                    + " m\u00f3g\u0142by firma wed\u0142ug kt\u00f3ry przez",
            "Reklama|Czytaj tak\u017ce: Sztorm zamyka trzy porty|Zapisz si\u0119 do newslettera|fot. Ada Okoro/PAP"),
    RUSSIAN(
            "\u043f\u043e\u0440\u0442 \u043c\u043e\u0441\u0442 \u0433\u043e\u0440\u043e\u0434 \u0441\u043a\u0430\u0437\u0430\u043b \u0432 \u0438 \u043f\u043e\u0441\u043b\u0435 \u043b\u0435\u0442 \u043c\u0438\u043d\u0438\u0441\u0442\u0440 \u0431\u0443\u0434\u0435\u0442 \u0431\u044b\u043b \u043f\u0430\u0440\u043e\u043c \u043b\u044e\u0434\u0435\u0439 \u043f\u043e\u043b\u0438\u0446\u0438\u044f \u043d\u0435 \u0431\u043e\u043b\u044c\u0448\u0435 \u0436\u0438\u0442\u0435\u043b\u0438 \u043e \u0431\u044e\u0434\u0436\u0435\u0442\u0435"
                    + " \u0434\u043e\u043b\u0436\u0435\u043d \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044f",
            "\u0420\u0435\u043a\u043b\u0430\u043c\u0430|\u0427\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u0436\u0435: \u0428\u0442\u043e\u0440\u043c \u0437\u0430\u043a\u0440\u044b\u043b \u0442\u0440\u0438 \u043f\u043e\u0440\u0442\u0430|\u0424\u043e\u0442\u043e: \u0420\u0418\u0410"),
    GREEK(
            "\u03c4\u03bf \u03bb\u03b9\u03bc\u03ac\u03bd\u03b9 \u03b7 \u03b3\u03ad\u03c6\u03c5\u03c1\u03b1 \u03c0\u03cc\u03bb\u03b7 \u03b5\u03af\u03c0\u03b5 \u03c3\u03c4\u03bf \u03ba\u03b1\u03b9 \u03bc\u03b5\u03c4\u03ac \u03c7\u03c1\u03cc\u03bd\u03b9\u03b1 \u03c5\u03c0\u03bf\u03c5\u03c1\u03b3\u03cc\u03c2 \u03b8\u03b1 \u03ae\u03c4\u03b1\u03bd \u03c0\u03bb\u03bf\u03af\u03bf \u03ac\u03bd\u03b8\u03c1\u03c9\u03c0\u03bf\u03b9 \u03b4\u03b5\u03bd",
            "\u0394\u03b9\u03b1\u03c6\u03ae\u03bc\u03b9\u03c3\u03b7|\u0394\u03b9\u03b1\u03b2\u03ac\u03c3\u03c4\u03b5 \u03b5\u03c0\u03af\u03c3\u03b7\u03c2: \u0397 \u03ba\u03b1\u03c4\u03b1\u03b9\u03b3\u03af\u03b4\u03b1 \u03ad\u03ba\u03bb\u03b5\u03b9\u03c3\u03b5 \u03c4\u03c1\u03af\u03b1 \u03bb\u03b9\u03bc\u03ac\u03bd\u03b9\u03b1"),
    ARABIC(
            "\u0645\u064a\u0646\u0627\u0621 \u062c\u0633\u0631 \u0645\u062f\u064a\u0646\u0629 \u0642\u0627\u0644 \u0641\u064a \u0628\u0639\u062f \u0633\u0646\u0648\u0627\u062a \u0648\u0632\u064a\u0631 \u0633\u0648\u0641 \u0643\u0627\u0646 \u0633\u0641\u064a\u0646\u0629 \u0634\u0631\u0637\u0629 \u0644\u0627 \u0633\u0643\u0627\u0646 \u0639\u0644\u0649 \u0634\u0631\u0643\u0629 \u0627\u0644\u0639\u0627\u0635\u0641\u0629",
            "\u0625\u0639\u0644\u0627\u0646|\u0627\u0642\u0631\u0623 \u0623\u064a\u0636\u0627: \u0627\u0644\u0639\u0627\u0635\u0641\u0629 \u062a\u063a\u0644\u0642 \u062b\u0644\u0627\u062b\u0629 \u0645\u0648\u0627\u0646\u0626"),
    CHINESE(
            "\u6e2f\u53e3 \u5927\u6865 \u57ce\u5e02 \u8868\u793a \u5728 \u548c \u4e4b\u540e \u5e74 \u90e8\u957f \u653f\u5e9c \u5c06 \u6e21\u8f6e \u767e\u4e07 \u4eba \u8b66\u65b9 \u4e0d \u5c45\u6c11 \u9884\u7b97 \u5e94\u8be5 \u516c\u53f8 \u6839\u636e \u98ce\u66b4",
            "\u5e7f\u544a|\u76f8\u5173\u9605\u8bfb|\u8ba2\u9605\u6211\u4eec\u7684\u901a\u8baf");

    private static final List<Language> ALL = List.of(values());

    // List.of makes lists that do not change, which the check does not know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> boilerplate;

    Language(String words, String boilerplate) {
        this.words = List.of(words.split(" ", -1));
        this.boilerplate = List.of(boilerplate.split("\\|", -1));
    }

    /** {@return the language of the document with this number, so that all languages come in turn} */
    static Language inTurn(int number) {
        return ALL.get(number % ALL.size());
    }

    List<String> words() {
        return words;
    }

    /** {@return lines that are boilerplate} */
    public List<String> boilerplate() {
        return boilerplate;
    }

    /** {@return what stands between two words} */
    String gap() {
        return this == CHINESE ? "" : " ";
    }

    /** {@return what closes a sentence, with what stands before the next one} */
    String stop() {
        return this == CHINESE ? "\u3002" : ". ";
    }

    @Override
    public String toString() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
