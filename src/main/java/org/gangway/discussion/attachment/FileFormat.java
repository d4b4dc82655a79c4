package org.gangway.discussion.attachment;

import java.util.Locale;

/** What a file that may be attached can be; which it is, its content says. */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    MAIL("message/rfc822", "eml"),
    CALENDAR("text/calendar", "ics"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt", "text", "log", "md");

    private final String mediaType;

    /** Each between dots. */
    private final String endings;

    FileFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = "." + String.join(".", endings) + ".";
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file with that name says that it is one. */
    boolean isNamed(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        var dot = name.lastIndexOf('.');
        return dot >= 0 && endings.contains(name.substring(dot) + ".");
    }
}
