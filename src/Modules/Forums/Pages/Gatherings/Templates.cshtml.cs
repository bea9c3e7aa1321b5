using Kumppani.Forums.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>The liaison chooses what a new gathering begins with.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class TemplatesModel : PageModel;
