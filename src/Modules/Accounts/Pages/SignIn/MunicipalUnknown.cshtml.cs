using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>Says to someone whose municipal account is nobody's here what she can do next. No query.</summary>
[AllowAnonymous]
internal sealed class MunicipalUnknownModel(PageFrame frame) : PageModel
{
    public const string Path = "/sign-in/municipal/unknown";

    public void OnGet() => frame.HideFromSearch = true;
}
