using System.Text;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Search;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Import.Pages;

/// <summary>A municipality's liaison with a file in her hand.</summary>
public abstract class ImportPageTest(App app) : PageTest(app)
{
    protected const string ConfirmButton = "Vahvista ja vie rekisteriin";

    /// <summary>Sends a file; the page of its columns, or the refusal.</summary>
    protected static async Task<Page> SendAsync(Visitor liaison, byte[] content, string fileName = "yhdistykset.csv")
    {
        var page = await liaison.OpenAsync("/associations/import");
        return await page.Form().Attach("Tiedosto", fileName, content).SubmitAsync();
    }

    /// <summary>Sends a file and takes the guessed columns; the preview.</summary>
    protected static async Task<Page> PreviewAsync(Visitor liaison, string text)
    {
        var columns = (await SendAsync(liaison, Encoding.UTF8.GetBytes(text))).ShouldBeOk();
        return await ToPreviewAsync(columns.Form());
    }

    /// <summary>Sends the columns, and the groups where the file has words of its own for them; the preview.</summary>
    protected static async Task<Page> ToPreviewAsync(Form columns)
    {
        var page = (await columns.SubmitAsync()).ShouldBeOk();
        return page.Path.EndsWith("/categories", StringComparison.Ordinal) ? (await page.Form().SubmitAsync()).ShouldBeOk() : page;
    }

    /// <summary>Sends a file and confirms its preview as it is.</summary>
    protected static async Task<Page> ImportAsync(Visitor liaison, string text) =>
        (await (await PreviewAsync(liaison, text)).Form().SubmitAsync(ConfirmButton)).ShouldBeOk();

    /// <summary>Does the next batch of an import, as the work in the background does; false when there is none.</summary>
    protected Task<bool> GoOnAsync(GivenOrganisation municipality, Guid runId) =>
        App.Services.GetRequiredService<ImportWork>().GoOnAsync(runId, municipality.Id, CancellationToken.None);

    /// <summary>Does all that is left of a writing or an undoing; how many batches it was.</summary>
    protected async Task<int> FinishAsync(GivenOrganisation municipality, Guid runId)
    {
        var batches = 0;
        while (await GoOnAsync(municipality, runId)) batches++;
        return batches;
    }

    /// <summary>The municipality's associations by name.</summary>
    private protected Task<Dictionary<string, Organisation>> RegisterOfAsync(GivenOrganisation municipality) => App.DataAsync(db =>
        db.Set<Organisation>().AsNoTracking().Where(one => one.HostId == municipality.Id && one.Id != municipality.Id).ToDictionaryAsync(one => one.Name));

    /// <summary>How many rows of each table a municipality's register has.</summary>
    protected Task<(int Organisations, int Parties, int Events, int SearchEntries)> RowsOfAsync(GivenOrganisation municipality) => App.DataAsync(async db =>
    {
        var ids = db.Set<Organisation>().Where(one => one.HostId == municipality.Id).Select(one => one.Id);
        return (
            await ids.CountAsync(),
            await db.Set<Party>().CountAsync(party => ids.Contains(party.RecordId)),
            await db.Set<EventRow>().CountAsync(row => row.ActingFor == municipality.Id || ids.Contains(row.RecordId)),
            await db.Set<SearchEntry>().CountAsync(entry => ids.Contains(entry.RecordId)));
    });

    /// <summary>The id of the import whose page it is.</summary>
    protected static Guid RunOf(Page page) => Guid.Parse(page.Path.Split('/')[4].Split('?')[0]);
}
