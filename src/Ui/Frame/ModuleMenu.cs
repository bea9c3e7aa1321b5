using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Frame;

/// <summary>The main menu: what the modules' manifests offer to this actor.</summary>
internal sealed class ModuleMenu(IEnumerable<MenuItem> items, Actor actor) : IFrameSource
{
    public ValueTask FillAsync(PageFrame frame, HttpContext context)
    {
        foreach (var item in items.Where(item => item.Permission is null || actor.May(item.Permission)))
            frame.AddMenu(new MenuLink(item.Title(), item.Path, item.Order));

        return ValueTask.CompletedTask;
    }
}
