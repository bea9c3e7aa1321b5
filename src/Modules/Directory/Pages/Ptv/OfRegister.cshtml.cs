using Kumppani.Directory.Contracts;
using Kumppani.Directory.Ptv;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Directory.Pages.Ptv;

/// <summary>What of a register can be given to the national service catalogue, by association (requirement Y17). Two queries.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class OfRegisterModel(PtvDesk desk, Actor actor) : PageModel
{
    private const string Address = "/associations/register/catalogue";

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public IReadOnlyList<PtvEntry> Entries { get; private set; } = [];

    /// <summary>The first page, from a later one.</summary>
    public string? First { get; private set; }

    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        PageKey? after = PageKey.TryRead(After, out var key) ? key : null;
        (Entries, var next) = await desk.PageAsync(desk.OfRegister(actor.OrganisationId), after, stop);
        First = after is null ? null : Address;
        Next = next is { } last ? Address + QueryString.Create("after", last.ToString()) : null;
    }
}
