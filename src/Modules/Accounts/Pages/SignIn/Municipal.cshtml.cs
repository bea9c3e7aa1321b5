using Kumppani.Accounts.Municipal;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>The municipalities by whose service their people sign in. Two queries.</summary>
[AllowAnonymous]
internal sealed class MunicipalModel(MunicipalChoices choices, PageFrame frame) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "returnPath")]
    public string? Return { get; set; }

    public IReadOnlyList<MunicipalChoices.Choice> All { get; private set; } = [];

    /// <summary>Where she was going, for the links.</summary>
    public string Query => ReturnPath.Of(Url, Return) is { } path ? "?returnPath=" + Uri.EscapeDataString(path) : "";

    public async Task OnGetAsync(CancellationToken stop)
    {
        frame.HideFromSearch = true;
        All = await choices.AllAsync(stop);
    }
}
