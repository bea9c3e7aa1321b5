using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Kumppani.Accounts.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Kumppani.Tests.Architecture;

/// <summary>
/// One municipality's hidden records and people are filled with canaries, by the model and not by a list; another municipality's people
/// and visitors then open everything there is. Her own people do find canaries on the same walk, which shows that it leads where they sit.
/// </summary>
public sealed class CanaryTests(DemoApp demo) : IClassFixture<DemoApp>
{
    private const string Canary = "Kanarialintu";
    // Also in every planted text; asked for in searches, since a page repeats what was asked for.
    private const string Bait = "piilokoivikko";
    private const int FewestSeenByItsOwn = 20;
    private const int FewestKindsOfMail = 4;
    private static readonly string[] Vocabulary = ["Language", "PlaceKey", "SecurityStamp", "ConcurrencyStamp", "PasswordHash", "PhoneNumber", "Website"];

    [Fact]
    public async Task What_one_municipality_keeps_to_itself_reaches_nobody_of_another()
    {
        var hosts = await demo.App.DataAsync(db => db.Set<Organisation>().IgnoreQueryFilters().AsNoTracking().Where(one => one.Kind == OrganisationKind.Municipality).OrderBy(one => one.PlaceKey).ToListAsync());
        var weights = hosts.ToDictionary(host => host.Id, host => demo.BelongingTo(host.Id).Count);
        var gatherings = demo.Records.Where(record => record.Type == nameof(Gathering)).SelectMany(record => record.PointsTo).ToHashSet();
        var theirs = hosts.MaxBy(host => weights[host.Id])!;
        // Who has something to invite to.
        var ours = hosts.Where(host => host != theirs && gatherings.Contains(host.Id)).MinBy(host => weights[host.Id])!;
        await new Given(demo.App).PersonAsync(theirs.Id, Role.Liaison, "Sijainen");
        var association = await demo.App.DataAsync(db => db.Set<Organisation>().AsNoTracking().Where(one => one.HostId == ours.Id && one.IsListed).OrderBy(one => one.Id).FirstAsync());
        var mainUser = await new Given(demo.App).PersonAsync(association.Id, Role.MainUser, "Puheenjohtaja");
        await demo.App.DeliverAsync();
        var planted = await PlantAsync(theirs.Id, ours.Id);
        var records = demo.Records.Where(record => planted.Contains(record.Id)).ToList();
        // The development outbox shows every mail to everybody while the demo is loaded, as its page says; with mail being sent there is none.
        List<string> paths =
        [
            .. EndpointPaths.Of(demo, "GET", records, [Slug(theirs), Slug(ours)], most: 4).Where(path => !path.StartsWith("/outbox", StringComparison.Ordinal)),
            .. Searches(theirs, ours),
        ];

        ConcurrentQueue<string> leaks = [];
        foreach (var (who, asker) in new[] { ("liaison", await LiaisonAsync(ours.Id)), ("main user", SignedIn(mainUser.Id, association.Id)), ("visitor", new Visitor(demo.App)) })
            await WalkAsync(asker, paths, found => leaks.Enqueue($"{who}: {found}"));
        foreach (var mail in await MailedAsync(ours)) leaks.Enqueue(mail);
        ConcurrentQueue<string> seen = [];
        await WalkAsync(await LiaisonAsync(theirs.Id), paths, seen.Enqueue);

        Assert.True(leaks.IsEmpty, string.Join(Environment.NewLine, leaks.Order(StringComparer.Ordinal)));
        Assert.True(seen.Count >= FewestSeenByItsOwn, $"Its own liaison meets them at {seen.Count} addresses of {paths.Count}: {string.Join(' ', seen)}");
    }

    [Fact]
    public async Task A_canary_is_heard_in_a_page_a_header_and_a_workbook()
    {
        var workbook = new MemoryStream();
        await using (var archive = new ZipArchive(workbook, ZipArchiveMode.Create, leaveOpen: true))
        await using (var sheet = await archive.CreateEntry("xl/sharedStrings.xml").OpenAsync()) await sheet.WriteAsync(Encoding.UTF8.GetBytes($"<t>{Canary}</t>"));
        var header = new HttpResponseMessage();
        header.Headers.Add("X-Name", Canary.ToUpperInvariant());

        Assert.True(await HoldsCanaryAsync(new HttpResponseMessage { Content = new StringContent($"<p>{Canary} 12</p>") }));
        Assert.True(await HoldsCanaryAsync(new HttpResponseMessage { Content = new ByteArrayContent(workbook.ToArray()) }));
        Assert.True(await HoldsCanaryAsync(header));
        Assert.False(await HoldsCanaryAsync(new HttpResponseMessage { Content = new StringContent("<p>Varpunen</p>") }));
    }

    private static string Slug(Organisation municipality) => PlaceBook.Finland.Municipalities.Single(place => place.Key == municipality.PlaceKey).Slug;

    private static IEnumerable<string> Searches(params Organisation[] hosts)
    {
        var places = hosts.Select(Slug).ToList();
        string[] lists =
        [
            "/search?", "/suggestions/municipalities?", "/associations/register?", .. hosts.Select(host => $"/suggestions/associations?host={host.Id}&"),
            .. from place in places from list in (string[])["associations", "measures"] from form in (string[])["", "/export.csv", "/export.json", "/export.xlsx"] select $"/{place}/{list}{form}?",
        ];
        return from question in (string[])[Bait, Bait[..^1], $"\"{Bait}\"", "a"] from list in lists select $"{list}q={Uri.EscapeDataString(question)}";
    }

    private static async Task WalkAsync(Visitor asker, List<string> paths, Action<string> found) =>
        await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (path, _) =>
        {
            var page = await asker.OpenAsync(path);
            if ((int)page.Status >= 500) found($"{path} fails with {(int)page.Status}");
            if (await HoldsCanaryAsync(page.Answer)) found($"{path} → {page.Path}: {Around(page.Html)}");
        });

    private static string Around(string html) =>
        html.IndexOf(Canary, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? html[Math.Max(0, at - 120)..Math.Min(html.Length, at + 60)].ReplaceLineEndings(" ") : "elsewhere";

    private static async Task<bool> HoldsCanaryAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsByteArrayAsync();
        List<string> texts = [Encoding.UTF8.GetString(body), answer.Headers.ToString(), answer.Content.Headers.ToString()];
        if (body is [(byte)'P', (byte)'K', ..])
        {
            await using var archive = new ZipArchive(new MemoryStream(body));
            foreach (var entry in archive.Entries)
            {
                using var reader = new StreamReader(await entry.OpenAsync());
                texts.Add(await reader.ReadToEndAsync());
            }
        }

        return texts.Exists(text => Uri.UnescapeDataString(text).Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    // What the other municipality's people and guests set going: an invitation to a member, a way to sign in, a registration, an invitation to those of
    // its register, a word on accessibility.
    private async Task<IEnumerable<string>> MailedAsync(Organisation host)
    {
        const string Guest = "uusi.jasen@example.com";
        var before = await MailsAsync();
        var (liaison, guest) = (await LiaisonAsync(host.Id), new Visitor(demo.App));
        await (await liaison.OpenAsync("/members/invite")).ShouldBeOk().Form().Set("Form.DisplayName", "Uusi").Set("Form.Address", Guest).Set("Form.Role", nameof(Role.Liaison)).SubmitAsync();
        await (await guest.OpenAsync("/sign-in")).Form("#link").Set("Form.Address", Guest).SubmitAsync();
        await (await guest.OpenAsync($"/{Slug(host)}/accessibility/feedback")).ShouldBeOk().Form().Fill("Mikä ei toiminut?", "Kontrasti.").SubmitAsync();
        foreach (var gathering in demo.Records.Where(record => record.Type == nameof(Gathering) && record.PointsTo.Contains(host.Id)))
        {
            var registration = await guest.OpenAsync($"/gatherings/{gathering.Id}/register");
            if (registration.Document.QuerySelector("[name='Form.Name']") is not null) await registration.Form().Fill("Nimi", "Uusi").Fill("Sähköposti", Guest).SubmitAsync();
            var invitations = await liaison.OpenAsync($"/gatherings/{gathering.Id}/invitations");
            if (invitations.Document.QuerySelector("main form[method=post]") is not null) await invitations.Form().SubmitAsync();
        }

        await demo.App.DeliverAsync();
        var mails = (await MailsAsync()).ExceptBy(before.Select(mail => mail.Id), mail => mail.Id).ToList();

        Assert.InRange(mails.DistinctBy(mail => mail.Subject).Count(), FewestKindsOfMail, int.MaxValue);
        return mails.Where(mail => $"{mail.To} {mail.Subject} {mail.Text} {mail.Html}".Contains(Canary, StringComparison.OrdinalIgnoreCase)).Select(mail => $"mail '{mail.Subject}' to {mail.To}");
    }

    private Task<List<MailMessage>> MailsAsync() => demo.App.DataAsync(db => db.Set<MailMessage>().AsNoTracking().ToListAsync());

    private async Task<Visitor> LiaisonAsync(Guid hostId)
    {
        var membership = await demo.App.DataAsync(db => db.Set<Membership>().AsNoTracking().Where(one => one.OrganisationId == hostId && one.Role == Role.Liaison).OrderBy(one => one.Id).FirstAsync());
        return SignedIn(membership.PersonId, hostId);
    }

    private Visitor SignedIn(Guid personId, Guid organisationId)
    {
        var visitor = new Visitor(demo.App);
        visitor.SetCookie(SessionCookie.Name, SessionCookie.For(demo.App, personId, organisationId));
        return visitor;
    }

    // Every other record of the municipality becomes hidden; those, what hangs on them, and people wherever they stand, are filled.
    private Task<HashSet<Guid>> PlantAsync(Guid hostId, Guid otherHostId) => demo.App.DataAsync(async db =>
    {
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.ClrType != typeof(EventRow) && type.FindProperty("Id")?.ClrType == typeof(Guid)))
            await ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, [])!).IgnoreQueryFilters().LoadAsync();
        var entries = db.ChangeTracker.Entries().Where(entry => entry.Metadata.FindProperty("Id") is not null).ToList();
        var others = await db.Set<Organisation>().IgnoreQueryFilters().Where(one => one.HostId == otherHostId).Select(one => one.Id).ToListAsync();
        var shared = (await db.Set<Party>().Where(party => others.Contains(party.OrganisationId)).Select(party => party.RecordId).ToListAsync()).ToHashSet();
        var hosted = entries.Where(entry => entry.Entity is HostedEntity record && record.HostId == hostId && record.Id != hostId && !shared.Contains(record.Id)).ToList();
        HashSet<Guid> hidden = [];
        foreach (var kind in hosted.GroupBy(entry => entry.Metadata.ClrType))
        {
            foreach (var (turn, entry) in kind.Index())
            {
                if (turn % 2 == 0) entry.Property(nameof(HostedEntity.Visibility)).CurrentValue = Visibility.Private;
                if (((HostedEntity)entry.Entity).Visibility != Visibility.Published) hidden.Add(Id(entry));
            }
        }

        var ownPeople = entries.Select(entry => entry.Entity).OfType<Membership>().Where(one => one.OrganisationId == hostId || hosted.Exists(entry => Id(entry) == one.OrganisationId)).Select(one => one.PersonId).ToHashSet();
        // The people of the demo are offered on the sign-in page by name, so those who are not stand for them.
        ownPeople.ExceptWith(entries.Select(entry => entry.Entity).OfType<Person>().Where(one => one.DemoKey is not null).Select(one => one.Id));
        var open = hosted.Select(Id).Where(id => !hidden.Contains(id)).ToHashSet();
        var below = entries.Where(entry => entry.Entity is not (HostedEntity or Membership or Person)).ToList();
        var guests = below.Where(entry => entry.Metadata.FindProperty("Email") is not null && PointsTo(entry).Any(open.Contains)).Select(Id).ToHashSet();
        HashSet<Guid> planted = [.. hidden, .. ownPeople, .. guests];
        // What is part of a published record is published, even where it names a hidden one: the unit that answers for a measure.
        var published = entries.Where(entry => entry.Entity is HostedEntity { Visibility: Visibility.Published } and not Organisation).Select(Id).ToHashSet();
        var hanging = below.Where(entry => !PointsTo(entry).Any(published.Contains)).ToList();
        while (hanging.Count(entry => PointsTo(entry).Any(planted.Contains) && planted.Add(Id(entry))) > 0)
        {
            // Until nothing more hangs on them.
        }

        var number = 0;
        foreach (var entry in entries.Where(entry => planted.Contains(Id(entry)))) Fill(entry, ref number);
        Assert.InRange(number, 50, int.MaxValue);
        await db.SaveChangesAsync();
        return planted;
    });

    private static Guid Id(EntityEntry entry) => (Guid)entry.Property("Id").CurrentValue!;

    private static IEnumerable<Guid> PointsTo(EntityEntry entry) =>
        entry.Properties.Where(property => property.Metadata.Name is not ("Id" or nameof(Entity.Version))).Select(property => property.CurrentValue).OfType<Guid>();

    private static void Fill(EntityEntry entry, ref int number)
    {
        foreach (var property in entry.Properties.Where(property => !property.Metadata.IsPrimaryKey() && !property.Metadata.IsForeignKey() && !Vocabulary.Contains(property.Metadata.Name)))
        {
            var text = $"{Canary} {Bait} {++number}";
            if (property.Metadata.Name == nameof(SortKey)) property.CurrentValue = SortKey.Of(text);
            else if (property.Metadata.ClrType == typeof(LocalizedText)) property.CurrentValue = LocalizedText.Of(text, text, text);
            else if (property.Metadata.ClrType == typeof(string) && property.Metadata.GetValueConverter() is null && (property.Metadata.GetMaxLength() ?? int.MaxValue) >= 60 && property.CurrentValue is not null)
                property.CurrentValue = ((string)property.CurrentValue).Contains('@', StringComparison.Ordinal) ? $"{Canary}.{number}@example.com" : text;
        }
    }
}
