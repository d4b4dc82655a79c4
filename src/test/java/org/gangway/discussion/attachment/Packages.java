package org.gangway.discussion.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files as office suites write them, and as somebody writes them who means harm. */
final class Packages {

    private static final Map<String, String> MAIN = Map.of(
            "xlsx", "spreadsheetml.sheet.main+xml",
            "docx", "wordprocessingml.document.main+xml",
            "pptx", "presentationml.presentation.main+xml");

    private Packages() {}

    static byte[] office(String kind) throws IOException {
        return office(kind, 1_000);
    }

    /** @param unpacked how many equal bytes one of its parts has */
    static byte[] office(String kind, int unpacked) throws IOException {
        return packed(contents(MAIN.get(kind)), unpacked);
    }

    static byte[] withMacros() throws IOException {
        return packed(
                contents(MAIN.get("docx")) + "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"vbaProject\"/>",
                1_000);
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static String contents(@org.jspecify.annotations.Nullable String main) {
        return "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + main + "\"/></Types>";
    }

    private static byte[] packed(String contents, int unpacked) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(contents.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sheet.xml"));
            zip.write(new byte[unpacked]);
        }
        return out.toByteArray();
    }
}
