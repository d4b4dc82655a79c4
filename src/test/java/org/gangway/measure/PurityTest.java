package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The byte code knows no binary floating point, no clock, no locale and no module but {@code shared}. */
class PurityTest {

    private static final Pattern FLOATING_TYPE = Pattern.compile("(^|[(\\[;)BCIJSZV])[DF]");
    private static final Pattern FLOATING_OPCODE = Pattern.compile("D(?!UP).*|F.*|[IL]2[DF]");
    private static final Pattern ALLOWED = Pattern.compile(
            "\\[*L?(org/gangway/(measure|shared|json)/|java/(lang|math|time|util|io)/|org/jspecify/annotations/).*");
    private static final Pattern BANNED = Pattern.compile(
            "java/lang/(Double|Float|StrictMath|System)|java/util/(Locale|Random|Date|Calendar|DoubleSummaryStatistics)"
                    + "|java/time/(Clock|Instant|ZonedDateTime)|java/time/format/.*|java/io/File.*");

    @Test
    void looksAtTheWholeModule() throws Exception {
        assertThat(ByteCode.types()).hasSizeGreaterThan(30);
    }

    @Test
    void usesNoFloatingPoint() throws Exception {
        for (var type : ByteCode.types()) {
            var name = type.thisClass().asInternalName();

            assertThat(descriptors(type))
                    .as(name)
                    .noneMatch(text -> FLOATING_TYPE.matcher(text).find());
            assertThat(opcodes(type))
                    .as(name)
                    .noneMatch(text -> FLOATING_OPCODE.matcher(text).matches());
        }
    }

    @Test
    void knowsOnlySharedValuesAndTheJdk() throws Exception {
        for (var type : ByteCode.types()) {
            var name = type.thisClass().asInternalName();

            assertThat(referred(type))
                    .as(name)
                    .allMatch(text -> ALLOWED.matcher(text).matches())
                    .noneMatch(text -> BANNED.matcher(text).matches());
        }
    }

    @Test
    void neverAsksWhatDayItIs() throws Exception {
        for (var type : ByteCode.types()) {
            assertThat(members(type).map(entry -> entry.name().stringValue()))
                    .as(type.thisClass().asInternalName())
                    .doesNotContain("now", "doubleValue", "floatValue");
        }
    }

    private static Stream<String> descriptors(ClassModel type) {
        return Stream.of(
                        ByteCode.entries(type, NameAndTypeEntry.class)
                                .map(entry -> entry.type().stringValue()),
                        type.methods().stream()
                                .map(method -> method.methodType().stringValue()),
                        type.fields().stream().map(field -> field.fieldType().stringValue()))
                .flatMap(text -> text);
    }

    private static Stream<String> opcodes(ClassModel type) {
        return type.methods().stream()
                .map(MethodModel::code)
                .flatMap(code -> code.stream().flatMap(model -> model.elementStream()))
                .filter(Instruction.class::isInstance)
                .map(element -> ((Instruction) element).opcode().name());
    }

    private static Stream<String> referred(ClassModel type) {
        return ByteCode.entries(type, ClassEntry.class).map(ClassEntry::asInternalName);
    }

    private static Stream<MemberRefEntry> members(ClassModel type) {
        return ByteCode.entries(type, MemberRefEntry.class);
    }
}
