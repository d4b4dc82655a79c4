package org.gangway.discussion.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where the contents of attachments are kept. */
interface FileStore {

    /** Keeps the file; if the transaction does not come to its end, it is not kept. */
    void write(AttachmentId id, Path file) throws IOException;

    /** Writes the content piece by piece. */
    void read(AttachmentId id, OutputStream out) throws IOException;

    /** Removes the content once the transaction has come to its end. */
    void remove(AttachmentId id);
}
