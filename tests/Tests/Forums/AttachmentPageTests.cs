using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Files;
using Kumppani.Tests.Kernel.Files;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Forums;

public sealed class AttachmentPageTests(App app) : ForumTest(app)
{
    [Fact]
    public async Task A_host_attaches_the_programme_and_everybody_reads_it_on_the_public_page()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));

        var added = await AddAsync(liaison, gathering.Id, "Tapaamisen ohjelma", "..\\ohjelma\u202E äö <24.9>.pdf", Samples.Pdf);

        Assert.Contains("Liite on lisätty", added.ShouldBeOk().Html, StringComparison.Ordinal);
        var seen = (await Visitor().OpenAsync($"/gatherings/{gathering.Id}")).ShouldBeOk();
        Assert.Contains("Tapaamisen ohjelma (PDF, 1 kt)", seen.Text, StringComparison.Ordinal);
        var file = (await seen.FollowAsync("Tapaamisen ohjelma")).ShouldBeOk();
        Assert.Equal(Encoding.Latin1.GetString(Samples.Pdf), file.Html);
        var headers = file.Answer.Content.Headers;
        Assert.Equal("application/pdf", headers.ContentType?.ToString());
        Assert.Equal("inline; filename=\"ohjelma __ _24.9_.pdf\"; filename*=UTF-8''ohjelma%20%C3%A4%C3%B6%20_24.9_.pdf", headers.ContentDisposition?.ToString());
        Assert.Equal("nosniff", file.Answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", file.Answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(file.Answer.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Equal(1, await EventsAsync(gathering.Id, nameof(AttachmentAdded)));
    }

    [Fact]
    public async Task What_is_neither_picture_nor_PDF_is_never_shown_in_place()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));
        await AddAsync(liaison, gathering.Id, "Lista", "lista.csv", "Nimi;Määrä\n"u8.ToArray());

        var file = await (await Visitor().OpenAsync($"/gatherings/{gathering.Id}")).FollowAsync("Lista");

        Assert.StartsWith("attachment;", file.Answer.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
        Assert.Equal("text/csv; charset=utf-8", file.Answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_browser_asks_again_for_what_it_has_and_gets_a_part_when_it_wants_one()
    {
        var (_, _, path) = await PublishedAsync();
        var first = await Visitor().OpenAsync(path);
        var (again, part) = (new HttpRequestMessage(HttpMethod.Get, path), new HttpRequestMessage(HttpMethod.Get, path));
        again.Headers.IfNoneMatch.Add(first.Answer.Headers.ETag!);
        part.Headers.Range = new RangeHeaderValue(0, 4);

        var (unchanged, begin) = (await Visitor().SendAsync(again), await Visitor().SendAsync(part));

        Assert.Equal(HttpStatusCode.NotModified, unchanged.Status);
        Assert.Equal((HttpStatusCode.PartialContent, "%PDF-"), (begin.Status, begin.Html));
    }

    [Fact]
    public async Task The_file_of_an_unpublished_gathering_is_there_for_its_hosts_alone()
    {
        var (host, other) = (await Given.MunicipalityAsync(), await Given.MunicipalityAsync());
        var (liaison, draft) = (SignedInAs(await Given.LiaisonAsync(host)), await DraftAsync(host));
        var added = await AddAsync(liaison, draft.Id, "Luonnos", "ohjelma.pdf", Samples.Pdf);
        var path = added.Document.QuerySelector(".attachments a")!.GetAttribute("href")!;
        var stranger = SignedInAs(await Given.LiaisonAsync(other));

        Assert.Equal(HttpStatusCode.OK, (await liaison.OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/gatherings/{draft.Id}/attachments")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/gatherings/{draft.Id}/attachments/{path[7..]}/remove")).Status);
    }

    [Fact]
    public async Task A_removed_attachment_is_gone_at_once_and_its_room_is_given_back()
    {
        var (liaison, gathering, path) = await PublishedAsync();
        var organisation = gathering.HostId;
        var before = await UsedAsync(organisation);

        var asked = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/attachments")).FollowAsync("Poista: Ohjelma");
        var removed = (await asked.ShouldBeOk().Form().SubmitAsync("Poista")).ShouldBeOk();

        Assert.Contains("Liite on poistettu", removed.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync(path)).Status);
        Assert.DoesNotContain("Ohjelma (", (await Visitor().OpenAsync($"/gatherings/{gathering.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal((Samples.Pdf.Length, 0), (before, await UsedAsync(organisation)));
        Assert.Equal(1, await EventsAsync(gathering.Id, nameof(AttachmentRemoved)));
    }

    [Fact]
    public async Task A_refused_file_leaves_what_was_typed()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));

        var mismatched = await AddAsync(liaison, gathering.Id, "Kirjoitettu nimi", "ohjelma.docx", Samples.Pdf);
        var unseen = await AddAsync(liaison, gathering.Id, "Juliste", "juliste.png", Samples.Png);
        var missing = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/attachments")).Form().Fill("Liitteen nimi", "Ilman tiedostoa").SubmitAsync();

        mismatched.ShouldRefuse("Tiedoston nimen pääte on docx, mutta sen sisältö on muuta.");
        Assert.Equal("Kirjoitettu nimi", mismatched.Document.QuerySelector("#Form_Title")!.GetAttribute("value"));
        unseen.ShouldRefuse("Kerro sanoin, mitä kuvassa on.");
        missing.ShouldRefuse("Valitse tiedosto.");
        Assert.Equal("Ilman tiedostoa", missing.Document.QuerySelector("#Form_Title")!.GetAttribute("value"));
        Assert.Equal(0, await UsedAsync(host.Id));
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_counted_while_it_comes_and_refused_in_words()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));

        var refused = await AddAsync(liaison, gathering.Id, "Suuri", "suuri.pdf", new byte[25_000_001]);

        refused.ShouldRefuse("Tiedosto saa olla enintään 25 Mt.");
        Assert.Equal("Suuri", refused.Document.QuerySelector("#Form_Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_that_claims_ten_gigabytes_is_not_read_at_all()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));
        var content = new ByteArrayContent("--x\r\n"u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        content.Headers.ContentLength = 10_000_000_000;

        var refused = await liaison.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/fi/gatherings/{gathering.Id}/attachments") { Content = content });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        Assert.Equal("Tiedosto on liian suuri", refused.Heading);
    }

    [Theory]
    [InlineData("multipart/form-data", "--x\r\n")]
    [InlineData("multipart/form-data; boundary=", "--x\r\n")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Form.File\"; filename=\"a.pdf\"\r\n\r\n%PDF-")]
    [InlineData("multipart/form-data; boundary=x", "nothing of the kind")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--")]
    public async Task A_form_that_is_broken_off_or_none_is_refused(string type, string body)
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var refused = await liaison.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/fi/gatherings/{gathering.Id}/attachments") { Content = content });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(0, await UsedAsync(host.Id));
    }

    [Fact]
    public async Task Of_fifty_uploads_at_once_as_many_come_through_as_there_is_room_for()
    {
        var host = await Given.MunicipalityAsync();
        var (person, gathering) = (await Given.LiaisonAsync(host), await GatheringAsync(host));
        await App.DataAsync(async db =>
        {
            db.Add(new FileUse { OrganisationId = host.Id, Bytes = new FileLimits().QuotaBytes - (7 * Samples.Pdf.Length) - 10 });
            return await db.SaveChangesAsync();
        });
        ConcurrentBag<HttpStatusCode> answers = [];

        await Parallel.ForEachAsync(Enumerable.Range(1, 50), new ParallelOptions { MaxDegreeOfParallelism = 50 }, async (number, _) =>
            answers.Add((await AddAsync(SignedInAs(person), gathering.Id, $"Liite {number}", "ohjelma.pdf", Samples.Pdf)).Status));

        Assert.Equal((7, 43), (answers.Count(answer => answer == HttpStatusCode.OK), answers.Count(answer => answer == HttpStatusCode.BadRequest)));
        Assert.Equal(7, await App.DataAsync(db => db.Set<Attachment>().CountAsync(one => one.RecordId == gathering.Id)));
        Assert.Equal(new FileLimits().QuotaBytes - 10, await UsedAsync(host.Id));
    }

    [Fact]
    public async Task A_form_sent_twice_attaches_its_file_once()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));
        var form = (await liaison.OpenAsync($"/gatherings/{gathering.Id}/attachments")).Form().Fill("Liitteen nimi", "Ohjelma").Attach("Tiedosto", "ohjelma.pdf", Samples.Pdf);

        await form.SubmitAsync();
        var again = await form.SubmitAsync();

        Assert.Single(again.ShouldBeOk().Document.QuerySelectorAll(".attachments li"));
    }

    private async Task<(Visitor Liaison, Gathering Gathering, string Path)> PublishedAsync()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));
        var added = await AddAsync(liaison, gathering.Id, "Ohjelma", "ohjelma.pdf", Samples.Pdf);
        return (liaison, gathering, added.ShouldBeOk().Document.QuerySelector(".attachments a")!.GetAttribute("href")!);
    }

    private static async Task<Page> AddAsync(Visitor visitor, Guid gatheringId, string title, string name, byte[] content) =>
        await (await visitor.OpenAsync($"/gatherings/{gatheringId}/attachments")).ShouldBeOk().Form().Fill("Liitteen nimi", title).Attach("Tiedosto", name, content).SubmitAsync("Lisää liite");

    private Task<Gathering> DraftAsync(GivenOrganisation host) => App.DataAsync(async db =>
    {
        var details = new GatheringDetails(Kumppani.Forums.Contracts.GatheringKind.Forum, LocalizedText.In("fi", "Luonnos"), LocalizedText.Empty, LocalizedText.Empty, null, null, null, null, null);
        var draft = Gathering.Draft(host.Id, details, null, [host.PlaceKey]).Value!;
        db.Add(draft);
        await db.SaveChangesAsync();
        return draft;
    });

    private Task<long> UsedAsync(Guid organisationId) => App.DataAsync(db => db.Set<FileUse>().Where(use => use.OrganisationId == organisationId).Select(use => use.Bytes).FirstOrDefaultAsync());

    private Task<int> EventsAsync(Guid recordId, string type) => App.DataAsync(db => db.Set<EventRow>().CountAsync(row => row.RecordId == recordId && row.Type == type));
}
