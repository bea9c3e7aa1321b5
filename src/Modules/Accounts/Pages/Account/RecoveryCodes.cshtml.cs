using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>The recovery codes, shown once, right after they were made. They travel in an encrypted cookie and are kept nowhere.</summary>
[Authorize]
internal sealed class RecoveryCodesModel : PageModel
{
    public const string Key = "recovery-codes";

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public void OnGet()
    {
        Response.Headers.CacheControl = "no-store";
        Codes = TempData[Key] as string[] ?? [];
    }
}
