package org.gangway.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The compiled classes of this module, to be read rather than run. */
final class ByteCode {

    private ByteCode() {}

    static List<ClassModel> types() throws IOException, URISyntaxException {
        var root = Path.of(
                Metric.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root.resolve("org/gangway/measure"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .map(ByteCode::parse)
                    .toList();
        }
    }

    static <T extends PoolEntry> Stream<T> entries(ClassModel type, Class<T> kind) {
        return StreamSupport.stream(type.constantPool().spliterator(), false)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
