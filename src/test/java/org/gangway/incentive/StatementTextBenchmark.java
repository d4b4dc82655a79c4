package org.gangway.incentive;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.statement.StatementCodec;
import org.gangway.json.CanonicalJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** What keeping statements costs: a hundred of them to the text that is stored, and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class StatementTextBenchmark {

    private static final int STATEMENTS = 100;

    private final List<Statement> statements = IntStream.range(0, STATEMENTS)
            .mapToObj(seed -> AnyMonth.of(seed).settle())
            .toList();
    private final List<String> texts = statements.stream()
            .map(statement -> CanonicalJson.write(StatementCodec.write(statement)))
            .toList();

    @Benchmark
    public int writeHundredStatements() {
        var length = 0;
        for (var statement : statements) {
            length += CanonicalJson.write(StatementCodec.write(statement)).length();
        }
        return length;
    }

    @Benchmark
    public int readHundredStatements() {
        var lines = 0;
        for (var text : texts) {
            lines += StatementCodec.readStatement(CanonicalJson.read(text))
                    .credits()
                    .size();
        }
        return lines;
    }
}
