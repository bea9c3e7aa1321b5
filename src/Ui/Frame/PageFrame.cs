using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Frame;

/// <summary>
/// What stands around a page. Pages set the title and the way to it (by <c>page-heading</c> and <c>crumb</c>); <see cref="IFrameSource"/>s set the
/// rest; the layout, which runs last, draws it.
/// </summary>
public sealed class PageFrame(IEnumerable<IFrameSource> sources)
{
    private readonly List<MenuLink> menu = [];
    private readonly List<MenuLink> footer = [];
    private readonly List<Crumb> crumbs = [];
    private bool filled;

    /// <summary>The page's own name: first part of the title, last of the breadcrumb.</summary>
    public string? Title { get; set; }

    /// <summary>The title's language when it is not the page's.</summary>
    public string? TitleLanguage { get; set; }

    /// <summary>True when a form is shown again with errors: the title then says so first.</summary>
    public bool HasErrors { get; set; }

    /// <summary>Front page, big screen and printouts have no breadcrumb.</summary>
    public bool ShowsBreadcrumb { get; set; } = true;

    /// <summary>Header without menu and sign-in, for pages that must work when the database does not.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Header with the name and the look only, for the big screen of a hall.</summary>
    public bool HidesMenu { get; set; }

    /// <summary>The content takes the whole width of the window.</summary>
    public bool IsWide { get; set; }

    /// <summary>The page shows work that goes on: where there is no script, the browser asks for it again now and then.</summary>
    public bool RenewsItself { get; set; }

    /// <summary>Asks search engines to leave the page out.</summary>
    public bool HideFromSearch { get; set; }

    /// <summary>Whose service this is.</summary>
    public Brand Brand { get; set; } = new("Kumppani");

    /// <summary>The municipality on whose table the page lies; its look is put on. Set by the page.</summary>
    public Guid? BrandOf { get; set; }

    /// <summary>The same by the key of a place, for pages that know the place only.</summary>
    public string? BrandOfPlace { get; set; }

    /// <summary>True when the page has a form to be filled; whom to ask about it is then told beneath.</summary>
    public bool HasForm { get; set; }

    /// <summary>Whom to ask about a form; null when nobody is known, or for those who are asked themselves.</summary>
    public FormContact? Contact { get; set; }

    /// <summary>Null for a visitor; then the page carries no form of its own and may be cached.</summary>
    public SignedInPerson? Person { get; set; }

    /// <summary>App-relative address of the sign-in page; null hides the link.</summary>
    public string? SignInUrl { get; set; }

    /// <summary>The main menu in order.</summary>
    public IEnumerable<MenuLink> Menu => menu.OrderBy(item => item.Order);

    /// <summary>The links at the foot of the page, in order.</summary>
    public IEnumerable<MenuLink> Footer => footer.OrderBy(item => item.Order);

    /// <summary>The steps above this page, front page left out.</summary>
    public IReadOnlyList<Crumb> Crumbs => crumbs;

    /// <summary>Adds a link to the main menu.</summary>
    public void AddMenu(MenuLink item) => menu.Add(item);

    /// <summary>Adds a link to the foot of the page.</summary>
    public void AddFooter(MenuLink item) => footer.Add(item);

    /// <summary>Adds a step to the breadcrumb; the first one added stands first.</summary>
    public void AddCrumb(ShownText text, string url) => crumbs.Add(new Crumb(text, url));

    /// <summary>Asks the sources, once.</summary>
    public async ValueTask FillAsync(HttpContext context)
    {
        if (filled || IsPlain)
            return;

        filled = true;
        foreach (var source in sources)
            await source.FillAsync(this, context);
    }
}
