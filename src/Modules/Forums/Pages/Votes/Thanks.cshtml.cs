using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Forums.Pages.Votes;

/// <summary>The vote is in.</summary>
[AllowAnonymous]
internal sealed class ThanksModel : PageModel
{
    public void OnGet()
    {
    }
}
