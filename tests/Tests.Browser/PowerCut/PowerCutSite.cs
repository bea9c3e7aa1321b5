using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Kumppani.Tests.Browser.Crash;
using Microsoft.Data.Sqlite;

namespace Kumppani.Tests.Browser.PowerCut;

/// <summary>A program whose disk is watched: the library beside it keeps what had been synchronised.</summary>
internal sealed class PowerCutSite : IAsyncDisposable
{
    private readonly CrashSite _site;
    private readonly DirectoryInfo _disk;
    private readonly int _guests;
    private string _gathering = "";
    private int _rounds;

    private PowerCutSite(CrashSite site, DirectoryInfo disk, int guests) => (_site, _disk, _guests) = (site, disk, guests);

    /// <summary>The file that was stored and acknowledged.</summary>
    public byte[] Logo { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, .. RandomNumberGenerator.GetBytes(50_000)];

    public static async Task<PowerCutSite> StartAsync(int guests, params (string Name, string Value)[] settings)
    {
        var library = Shim.Compile("powercut");
        var data = Directory.CreateTempSubdirectory("kumppani-power-");
        var disk = Directory.CreateTempSubdirectory("kumppani-disk-");
        Dictionary<string, string> all = new() { ["LD_PRELOAD"] = library, ["POWERCUT_LIVE"] = data.FullName, ["POWERCUT_DISK"] = disk.FullName };
        foreach (var (name, value) in settings) all[name] = value;

        var site = new PowerCutSite(await CrashSite.StartAsync(postgres: false, all, data.FullName), disk, guests);
        await site.PrepareAsync();
        return site;
    }

    /// <summary>People register, the process dies among them, and so does all that was not on the disk.</summary>
    public async Task<(IReadOnlyList<string> Acknowledged, Left Left)> RegisterUntilThePowerGoesAsync()
    {
        if (_rounds++ > 0) await _site.StartAgainAsync();
        using var callers = new Callers(_guests);
        List<(Caller, PaperForm)> sheets = [];
        foreach (var caller in callers.All)
        {
            var form = await caller.TakesFormAsync(_site.Address, $"/fi{_gathering}/register");
            sheets.Add((caller, form.With("Form.Name", $"Vieras {sheets.Count}").With("Form.Email", AddressOf(sheets.Count))));
        }

        var barrage = new Barrage(_site, sheets);
        await barrage.SendsUntilKilledAsync(acknowledgements: _guests / 2);
        return ([.. barrage.Acknowledged.Keys.Select(AddressOf)], await LeftAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _disk.Delete(recursive: true);
    }

    private async Task PrepareAsync()
    {
        using var liaison = new Caller();
        _gathering = await liaison.CallsGatheringAsync(_site.Address, seats: 1000);
        using var person = new Caller();
        await person.SignsInAsync(_site.Address, "operator");
        var look = (await person.OpensAsync(_site.Address, "/fi/municipalities")).QuerySelector("main a[href$='/look']")!.GetAttribute("href")!;
        var form = await person.TakesFormAsync(_site.Address, look);
        Assert.Equal(HttpStatusCode.Found, await person.TriesAsync(_site.Address, form, new PaperFile("Form.Logo", "logo.png", Logo)));
    }

    private async Task<Left> LeftAsync()
    {
        // A copy: opening it writes what the log says into the file.
        var copy = Directory.CreateTempSubdirectory("kumppani-left-");
        try
        {
            foreach (var file in _disk.GetFiles("kumppani.db*").Where(file => !file.Name.EndsWith("-shm", StringComparison.Ordinal)))
                File.Copy(file.FullName, Path.Combine(copy.FullName, file.Name));
            await using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(copy.FullName, "kumppani.db"), Pooling = false }.ConnectionString);
            await database.OpenAsync();
            var addresses = await TextsAsync(database, """SELECT "Email" FROM forums_registrations WHERE "Email" LIKE '%@power.example'""");
            var loose = await TextsAsync(database, "SELECT \"table\" FROM pragma_foreign_key_check");
            var logo = (await TextsAsync(database, """SELECT "LogoKey" FROM directory_brands WHERE "LogoKey" IS NOT NULL""")).Select(key => Path.Combine(_disk.FullName, "files", key[..2], key)).FirstOrDefault(File.Exists);
            return new Left(addresses, (await TextsAsync(database, "PRAGMA integrity_check"))[0], loose.Count, logo is null ? null : await File.ReadAllBytesAsync(logo));
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(SqliteConnection database, string sql)
    {
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> texts = [];
        while (await reader.ReadAsync()) texts.Add(reader.GetString(0));
        return texts;
    }

    private string AddressOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{_rounds}-{index}@power.example");
}
