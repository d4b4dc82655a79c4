package org.gangway.settlement;

import org.gangway.document.DownloadName;

/** A statement as a file to take away. */
public final class StatementFile {

    private final DownloadName name;
    private final String mediaType;
    private final byte[] content;

    public StatementFile(String name, String mediaType, byte[] content) {
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
