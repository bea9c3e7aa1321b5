using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace Kumppani.Ui.Pages.Dev;

/// <summary>Every part in every state, to look at and to check with axe. In development and tests only.</summary>
[AllowAnonymous]
internal sealed class ComponentsModel(IOptions<UiOptions> options, PageFrame frame) : FormPage
{
    [BindProperty]
    public ComponentsForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public IEnumerable<SelectListItem> Municipalities { get; } =
        [.. new[] { "Evijärvi", "Ilmajoki", "Kauhava", "Lappajärvi", "Lapua", "Seinäjoki", "Ylöjärvi" }.Select(name => new SelectListItem(name, name))];

    public IEnumerable<SelectListItem> Themes { get; } =
        [.. new[] { "Hyvinvointi", "Kulttuuri", "Liikunta ja ulkoilu", "Lapset, nuoret ja perheet" }.Select(name => new SelectListItem(name, name))];

    public IActionResult OnGet(bool signedIn = false, bool fail = false)
    {
        if (!options.Value.ShowsComponents) return NotFound();
        if (fail) throw new InvalidOperationException("The component page was asked to fail.");

        ModelState.Clear();
        Dress(signedIn);
        return Page();
    }

    public IActionResult OnPost()
    {
        if (!options.Value.ShowsComponents) return NotFound();

        Dress(signedIn: true);
        if (!ModelState.IsValid) AddProblem(new Problem(nameof(Texts.Error409Title)));
        return ModelState.IsValid ? Go("/dev/components", Texts.Saved) : Invalid();
    }

    private void Dress(bool signedIn)
    {
        frame.HideFromSearch = true;
        frame.Brand = new Brand("Seinäjoen kumppanuuspöytä");
        frame.Contact = new FormContact("Seinäjoen kaupunki", "järjestöyhdyshenkilö", "jarjestot@seinajoki.example", "+358 6 416 2111");
        frame.SignInUrl = "/sign-in";
        frame.Person = signedIn ? new SignedInPerson("Maija Esimerkki", "Seinäjoen kaupunki", "/acting-for") : null;
        foreach (var (text, url) in new[] { (Texts.DevMenuAssociations, "/associations"), (Texts.DevMenuGatherings, "/dev"), (Texts.DevMenuMeasures, "/measures") })
            frame.AddMenu(new MenuLink(text, url));
    }
}
