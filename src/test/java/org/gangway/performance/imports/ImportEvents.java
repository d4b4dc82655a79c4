package org.gangway.performance.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.audit.UseCases;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.performance.figures.ImportId;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.FileFormat;
import org.gangway.reading.FormatCertainty;
import org.gangway.reading.ProbedFile;
import org.gangway.reading.ReadingObserver;
import org.gangway.reading.RowCounts;
import org.gangway.reading.TableStart;
import org.mockito.Mockito;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The entry of the log for a file that was brought in. */
public final class ImportEvents {

    private static final String HASH = "ab".repeat(32);

    private ImportEvents() {}

    public static void record(UseCases useCases) {
        useCases.know(new TransactionTemplate(Mockito.mock(PlatformTransactionManager.class)));
        var read = DryRun.read(new RowCounts(12, 11, 1, 0), List.of(), 0, List.of(), HASH);
        useCases.know(new LoadedFile(read, new ChangedRows(9, 2, 0)));
        var by = useCases.known(CurrentUser.class);
        var engagement = new EngagementId(new UUID(0, 1));
        var upload = uploaded(engagement, by.id());

        useCases.of(ImportRun.class).run(new ImportId(new UUID(0, 2)), upload, wanted(), by, ReadingObserver.NOBODY);
        undo(useCases, engagement);
    }

    private static void undo(UseCases useCases, EngagementId engagement) {
        var id = new ImportId(new UUID(0, 2));
        useCases.know(committed(id));
        var memory = Mockito.mock(ImportMemory.class);
        Mockito.when(memory.undoable(Mockito.any())).thenReturn(Set.of(id));
        useCases.know(memory);
        useCases.of(ImportUndoService.class).undo(engagement, id);
    }

    static Upload uploaded(EngagementId engagement, PersonId by) {
        var format = new FileFormat(null, null, new TableStart(1, true, FormatCertainty.CERTAIN, 0));
        var probe = new ProbedFile(format, List.of(), 12, 0, 0, 900, HASH);
        var file = new UploadedFile(new UploadId(new UUID(0, 1)), "March.csv", probe);
        return new Upload(file, engagement, by, Path.of("March.csv"), Instant.EPOCH, null);
    }

    static CurrentUser somebody() {
        return new CurrentUser(
                new PersonId(new UUID(0, 3)),
                "Meera Kulkarni",
                "meera@sahyadri.example",
                new PartyId(new UUID(0, 4)),
                "Sahyadri",
                Side.VENDOR,
                Set.of(Role.VENDOR_LEAD),
                null,
                null,
                null);
    }

    static NewImport wanted() {
        return new NewImport(
                new UploadId(new UUID(0, 1)),
                ImportFileKind.RECEIVABLES,
                new ColumnMapping(List.of(), List.of()),
                LocalDate.EPOCH,
                true);
    }

    static FigureImport committed(ImportId id) {
        return new FigureImport(
                id,
                ImportFileKind.RECEIVABLES,
                "March.csv",
                HASH,
                900,
                LocalDate.EPOCH,
                ImportStatus.COMMITTED,
                null,
                new RowCounts(12, 11, 1, 0),
                new ChangedRows(9, 2, 0),
                "Meera",
                Instant.EPOCH,
                Instant.EPOCH,
                1);
    }
}
