package org.gangway.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The name under which a file is downloaded, with letters of any language. */
public record DownloadName(String value) {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 6;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\\\/:*?\"<>|]+");
    private static final Pattern LATIN_LETTER = Pattern.compile("LATIN (SMALL|CAPITAL) LETTER ([A-Z])( WITH .*)?");
    private static final Map<Character, String> DANISH_AND_OTHERS = Map.ofEntries(
            Map.entry('æ', "ae"),
            Map.entry('Æ', "Ae"),
            Map.entry('ø', "oe"),
            Map.entry('Ø', "Oe"),
            Map.entry('å', "aa"),
            Map.entry('Å', "Aa"),
            Map.entry('ä', "ae"),
            Map.entry('Ä', "Ae"),
            Map.entry('ö', "oe"),
            Map.entry('Ö', "Oe"),
            Map.entry('ü', "ue"),
            Map.entry('Ü', "Ue"),
            Map.entry('ß', "ss"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('’', "'"),
            Map.entry('\u00a0', " "),
            Map.entry('ı', "i"));

    /** Replaces what a file system refuses; keeps the extension when the name is too long. */
    public DownloadName {
        var clean =
                FORBIDDEN.matcher(XmlText.legal(value)).replaceAll("-").strip().replaceAll("^\\.+|\\.+$", "");
        var extension = extension(clean);
        value = clean.length() <= LONGEST ? clean : cut(clean, LONGEST - extension.length()) + extension;
        value = value.isEmpty() ? "-" : value;
    }

    /** For programs that know no other letters: æ, ø and å by the Danish rule, accents dropped, the rest as "_". */
    public String ascii() {
        var ascii = new StringBuilder();
        value.codePoints().forEach(c -> ascii.append(ascii(c)));
        return ascii.toString();
    }

    /** Value of the header {@code Content-Disposition}: the ASCII name, and the true one by RFC 5987. */
    public String contentDisposition() {
        return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + percentEncoded();
    }

    private static String ascii(int c) {
        if (c < 0x7f) {
            return Character.toString(c);
        }
        var special = c <= Character.MAX_VALUE ? DANISH_AND_OTHERS.get((char) c) : null;
        if (special != null) {
            return special;
        }
        var name = Character.getName(c);
        var letter = LATIN_LETTER.matcher(name == null ? "" : name);
        if (!letter.matches()) {
            return "_";
        }
        return letter.group(1).equals("SMALL") ? letter.group(2).toLowerCase(Locale.ROOT) : letter.group(2);
    }

    private String percentEncoded() {
        var hex = HexFormat.of().withUpperCase();
        var encoded = new StringBuilder();
        for (var octet : value.getBytes(StandardCharsets.UTF_8)) {
            var plain = (octet >= '0' && octet <= '9')
                    || (octet >= 'A' && octet <= 'Z')
                    || (octet >= 'a' && octet <= 'z')
                    || octet == '-'
                    || octet == '.'
                    || octet == '_';
            encoded.append(plain ? Character.toString(octet) : "%" + hex.toHexDigits(octet));
        }
        return encoded.toString();
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > LONGEST_EXTENSION ? "" : name.substring(dot);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
