using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Wellbeing.Pages.Measures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Wellbeing.Export;

/// <summary>Which measures are asked for, and what is needed to answer.</summary>
internal sealed record MeasureRequest(
    [FromQuery] string? Show,
    [FromQuery] string? Search,
    HttpContext Http,
    AppDb Db,
    PlaceBook Places,
    MeasureList List);
