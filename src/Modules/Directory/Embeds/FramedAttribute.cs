using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Directory.Embeds;

/// <summary>A page that stands in the frames of other sites. It may do less than others: its forms go to itself, and it runs nothing.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FramedAttribute : ResultFilterAttribute
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors *";

    public override void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is PageResult) context.HttpContext.Response.Headers.ContentSecurityPolicy = Policy;
    }
}
