using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.SenderCheck;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Directory.Pages.Senders;

/// <summary>Whether receivers can tell that a municipality's mail is its own. Nothing is looked up before the selector is given.</summary>
internal abstract class SenderCheckPage(SenderDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = nameof(Texts.DkimSelector), Description = nameof(Texts.DkimSelectorHint)), RegularExpression("[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?", ErrorMessage = nameof(Texts.DkimSelectorInvalid))]
    public string? Selector { get; set; }

    public string Caption { get; private set; } = "";

    public string Sender { get; private set; } = "";

    /// <summary>The municipality has given no address of its own.</summary>
    public bool IsInstallations { get; private set; }

    public string SenderDomain => SenderDesk.Domain(Sender);

    public string EnvelopeDomain => desk.EnvelopeDomain(Sender);

    public IReadOnlyList<SenderFinding> Findings { get; private set; } = [];

    protected async Task CheckAsync(string caption, string? address, CancellationToken stop)
    {
        (Caption, Sender, IsInstallations) = (caption, address ?? desk.OwnAddress, address is null);
        if (Selector is { Length: > 0 } selector && ModelState.IsValid) Findings = await desk.CheckAsync(Sender, selector, stop);
    }
}
