using Kumppani.Forums.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Kernel.Files;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kumppani.Tests.Kernel.Attachments;

/// <summary>What becomes of files: each test has a store and an installation of its own, since a sweep looks at everything.</summary>
public sealed class FileSweepTests : IAsyncLifetime
{
    private readonly App app = new();
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("kumppani-sweep-");
    private readonly SetClock clock = new(TimeProvider.System.GetUtcNow());

    public ValueTask InitializeAsync() => app.InitializeAsync();

    [Fact]
    public async Task The_row_is_written_when_the_file_is_whole_and_a_kill_between_leaves_a_file_that_is_swept()
    {
        var record = new RecordRef(Gathering.RecordKind, Guid.CreateVersion7());
        var store = new KilledStore(Store, () => app.DataAsync(db => db.Set<Attachment>().CountAsync(one => one.RecordId == record.Id)));

        await Assert.ThrowsAsync<OperationCanceledException>(() => AttachAsync(record, store));

        Assert.Equal(0, store.RowsSeen);
        Assert.Equal(0, await app.DataAsync(db => db.Set<Attachment>().CountAsync()));
        Assert.Single(Files());
        Assert.Equal(0, await SweepAsync());
        clock.Move(TimeSpan.FromHours(25));
        Assert.Equal(1, await SweepAsync());
        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_file_that_a_row_names_stays_and_a_removed_one_goes_a_day_later()
    {
        var (kept, removed) = (await AttachAsync(new RecordRef(Gathering.RecordKind, Guid.CreateVersion7()), Store), await AttachAsync(new RecordRef(Gathering.RecordKind, Guid.CreateVersion7()), Store));
        clock.Move(TimeSpan.FromDays(30));
        await WithDeskAsync(Store, async (desk, db) =>
        {
            var row = await db.Set<Attachment>().SingleAsync(one => one.Id == removed.Id);
            await db.DecideAsync(async () => { await desk.RemoveAsync(row, default); await db.SaveChangesAsync(); return Outcome.Done; }, default);
            return true;
        });

        var atOnce = await SweepAsync();
        clock.Move(TimeSpan.FromHours(23));
        var tooEarly = await SweepAsync();
        clock.Move(TimeSpan.FromHours(2));
        var later = await SweepAsync();

        Assert.Equal((0, 0, 1), (atOnce, tooEarly, later));
        Assert.Equal([kept.FileKey], Files());
        Assert.Equal([kept.Id], await app.DataAsync(db => db.Set<Attachment>().Select(one => one.Id).ToListAsync()));
    }

    [Fact]
    public async Task Halves_that_were_never_finished_go_and_files_that_are_not_ours_stay()
    {
        System.IO.Directory.CreateDirectory(Path.Combine(folder.FullName, "ab"));
        var half = Path.Combine(folder.FullName, "ab", "ab" + new string('0', 30) + ".pdf.part");
        await File.WriteAllTextAsync(half, "half");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "README.txt"), "of the operator");
        clock.Move(TimeSpan.FromDays(2));

        var gone = await SweepAsync();

        Assert.Equal(1, gone);
        Assert.Equal(["README.txt"], Files());
    }

    [Fact]
    public async Task A_logo_is_named_by_its_brand_and_stays()
    {
        var key = await Store.SaveAsync(new MemoryStream(Samples.Png), "png", default);
        var municipality = await new Given(app).MunicipalityAsync();
        await app.DataAsync(async db =>
        {
            var brand = new Kumppani.Directory.Brands.MunicipalityBrand { OrganisationId = municipality.Id, PlaceKey = municipality.PlaceKey };
            brand.ShowLogo(key);
            db.Add(brand);
            return await db.SaveChangesAsync();
        });
        clock.Move(TimeSpan.FromDays(2));

        Assert.Equal(0, await SweepAsync());
    }

    [Fact]
    public async Task A_row_whose_file_is_missing_is_told_to_the_operator_until_it_is_back()
    {
        var attachment = await AttachAsync(new RecordRef(Gathering.RecordKind, Guid.CreateVersion7()), Store);
        var path = folder.GetFiles("*", SearchOption.AllDirectories).Single().FullName;
        File.Move(path, path + ".away");

        await SweepAsync();
        var told = await OperatorSeesAsync();
        File.Move(path + ".away", path);
        await SweepAsync();

        Assert.Contains(attachment.FileKey, told, StringComparison.Ordinal);
        Assert.DoesNotContain(attachment.FileKey, await OperatorSeesAsync(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private FileStore Store => new(folder.FullName);

    private List<string> Files() => [.. folder.GetFiles("*", SearchOption.AllDirectories).Select(file => file.Name)];

    private async Task<string> OperatorSeesAsync()
    {
        var person = await new Given(app).OperatorAsync();
        var visitor = new Visitor(app);
        visitor.SetCookie(SessionCookie.Name, SessionCookie.For(app, person.Id, person.OrganisationId));
        return (await visitor.OpenAsync("/operations")).ShouldBeOk().Text;
    }

    private Task<int> SweepAsync() => WithDeskAsync(Store, async (_, db) =>
        await new FileSweep(db, Store, app.Services.CreateScope().ServiceProvider.GetServices<INamesFiles>(), clock).SweepAsync(default));

    private Task<Attachment> AttachAsync(RecordRef record, IFileStore store) => WithDeskAsync(store, async (desk, db) =>
    {
        var kept = await desk.KeepAsync(record, new GivenFile("ohjelma.pdf", new MemoryStream(Samples.Pdf)), new AttachmentDetails("Ohjelma", "fi", null, null), default);
        await db.DecideAsync(async () => { await desk.AddAsync(kept.Value!, default); await db.SaveChangesAsync(); return Outcome.Done; }, default);
        return kept.Value!;
    });

    private async Task<T> WithDeskAsync<T>(IFileStore store, Func<AttachmentDesk, AppDb, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Actor.BecomeSystem("test", Guid.CreateVersion7());
        return await work(new AttachmentDesk(db, scope.ServiceProvider.GetRequiredService<Actor>(), new FileIntake(store), [], Options.Create(new FileLimits()), clock), db);
    }

    /// <summary>Keeps the file, counts the rows that are there by then, and is killed.</summary>
    private sealed class KilledStore(IFileStore store, Func<Task<int>> rows) : IFileStore
    {
        public int RowsSeen { get; private set; } = -1;

        public double FreeShare => store.FreeShare;

        public Task<bool> IsWritableAsync(CancellationToken stop) => store.IsWritableAsync(stop);

        public async Task<string> SaveAsync(Stream content, string extension, CancellationToken stop)
        {
            await store.SaveAsync(content, extension, stop);
            RowsSeen = await rows();
            throw new OperationCanceledException("Killed.");
        }

        public Task<Stream?> OpenAsync(string key, CancellationToken stop) => store.OpenAsync(key, stop);

        public Task<bool> HoldsAsync(string key, CancellationToken stop) => store.HoldsAsync(key, stop);

        public IAsyncEnumerable<StoredFile> ListAsync(CancellationToken stop) => store.ListAsync(stop);

        public Task RemoveAsync(string key, CancellationToken stop) => store.RemoveAsync(key, stop);
    }
}
