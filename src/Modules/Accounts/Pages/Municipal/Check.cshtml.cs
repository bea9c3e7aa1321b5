using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Municipal;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Municipal;

/// <summary>Reads what the service says of itself, now, and says in words what is wrong with it. Two queries.</summary>
[Authorize(AccountPermissions.MunicipalSignIn)]
internal sealed class CheckModel(AppDb db, RecordBook records, ProviderBook providers, TextBook texts) : PageModel
{
    public Guid Id { get; private set; }

    public string Issuer { get; private set; } = "";

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        if (await records.CardAsync(new RecordRef(RecordBook.Organisation, id), stop) is null) return NotFound();

        Id = id;
        Issuer = await db.MunicipalSignIns.Where(one => one.Id == id).Select(one => one.Issuer).FirstOrDefaultAsync(stop) ?? "";
        if (Issuer.Length == 0) return Page();

        var read = await providers.ReadAsync(Issuer, stop);
        Findings = read.IsDone ? [.. Of(read.Value)] : [new Finding(Tone.Error, texts.Say(GetType().Assembly, read.Problem))];
        return Page();
    }

    private static IEnumerable<Finding> Of(Provider provider)
    {
        var metadata = provider.Metadata;
        yield return new Finding(Tone.Success, string.Format(Texts.ProviderFine, provider.Keys.Count));
        if (metadata.TokenEndpointAuthMethodsSupported is { Count: > 0 } methods && !methods.Contains("client_secret_basic") && !methods.Contains("client_secret_post"))
            yield return new Finding(Tone.Error, Texts.ProviderNoSecret);
        if (metadata.IdTokenSigningAlgValuesSupported is { Count: > 0 } algorithms && !algorithms.Any(name => TokenCheck.Algorithms.Contains(name, StringComparer.Ordinal)))
            yield return new Finding(Tone.Error, Texts.ProviderNoAlgorithm);
        if (metadata.CodeChallengeMethodsSupported is { Count: > 0 } challenges && !challenges.Contains("S256"))
            yield return new Finding(Tone.Alert, Texts.ProviderNoPkce);
        yield return new Finding(Tone.Info, provider.NamesItself ? Texts.ProviderNamesItself : Texts.ProviderNamesItselfNot);
        yield return new Finding(Tone.Info, string.IsNullOrEmpty(metadata.EndSessionEndpoint) ? Texts.ProviderNoSignOut : Texts.ProviderSignOut);
    }

    /// <summary>Something that was found, good or bad.</summary>
    internal sealed record Finding(Tone Tone, string Words);
}
