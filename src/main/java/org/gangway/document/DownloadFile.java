package org.gangway.document;

/** A file made for whoever asked for it, ready to be sent. */
public final class DownloadFile {

    public static final String CSV = "text/csv;charset=utf-8";
    public static final String ICS = "text/calendar;charset=utf-8";
    public static final String JSON = "application/json";
    public static final String PDF = "application/pdf";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DownloadName name;
    private final String mediaType;
    private final byte[] content;

    public DownloadFile(String name, String mediaType, byte[] content) {
        this.name = new DownloadName(name);
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public DownloadName name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
